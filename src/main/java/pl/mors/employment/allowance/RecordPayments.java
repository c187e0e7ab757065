package pl.mors.employment.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;
import pl.mors.employment.internship.InternshipLock;
import pl.mors.platform.Money;

/** Records that what was left to pay for a month has been paid: for all the interns chosen, or for none. */
@Service
@Transactional
class RecordPayments {

    private final PaymentRepository payments;
    private final Allowances allowances;
    private final InternshipLock internshipLock;

    RecordPayments(PaymentRepository payments, Allowances allowances, InternshipLock internshipLock) {
        this.payments = payments;
        this.allowances = allowances;
        this.internshipLock = internshipLock;
    }

    sealed interface Outcome {

        record Recorded(int people, Money sum) implements Outcome {}

        /** Of somebody something else is left to pay than the list said; nothing was stored. */
        record Stale() implements Outcome {}
    }

    /** @param amounts as the accountant saw them, by internship */
    Outcome record(YearMonth month, LocalDate paidOn, Map<InternshipId, Money> amounts) {
        var inOrder = new TreeMap<String, Map.Entry<InternshipId, Money>>();
        amounts.entrySet().forEach(one -> inOrder.put(one.getKey().toString(), one));
        for (var one : inOrder.values()) {
            internshipLock.take(one.getKey());
            var left = allowances.of(one.getKey(), month).toPay();
            if (!one.getValue().equals(left)) {
                return new Outcome.Stale();
            }
        }
        inOrder.values().forEach(one -> payments.insert(one.getKey(), month, new Payment(one.getValue(), paidOn)));
        return new Outcome.Recorded(amounts.size(), amounts.values().stream().reduce(Money.ZERO, Money::plus));
    }
}
