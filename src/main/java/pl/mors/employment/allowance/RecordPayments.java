package pl.mors.employment.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

        record Recorded(int people, Money paid, Money takenBack) implements Outcome {}

        /** Of somebody something else is left to pay than the list said; nothing was stored. */
        record Stale() implements Outcome {}
    }

    /** @param amounts as the accountant saw them, by internship */
    Outcome record(YearMonth month, LocalDate paidOn, Map<InternshipId, Money> amounts) {
        var inOrder = new TreeMap<String, Map.Entry<InternshipId, Money>>();
        amounts.entrySet().forEach(one -> inOrder.put(one.getKey().toString(), one));
        for (var one : inOrder.values()) {
            internshipLock.take(one.getKey());
            var owed = allowances.of(one.getKey(), month);
            if (!owed.isOpen() || !one.getValue().equals(owed.left())) {
                return new Outcome.Stale();
            }
        }
        inOrder.values().forEach(one -> payments.insert(one.getKey(), month, new Payment(one.getValue(), paidOn)));
        var paid = sum(amounts.values().stream().filter(amount -> amount.compareTo(Money.ZERO) > 0));
        return new Outcome.Recorded(amounts.size(), paid, paid.minus(sum(amounts.values().stream())));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
