package pl.mors.activity.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Money;

/** Records that the list of a month was paid, whole or not at all. */
@Service
@Transactional
class RecordRefunds {

    private final Refunds refunds;
    private final RefundRepository repository;

    RecordRefunds(Refunds refunds, RefundRepository repository) {
        this.refunds = refunds;
        this.repository = repository;
    }

    sealed interface Outcome {}

    record Recorded(Money sum) implements Outcome {}

    /** Something else is left to pay than the list said; nothing was stored. */
    record Stale() implements Outcome {}

    /** @param seen {@link RefundsPage#digest} of the list that was paid */
    Outcome record(YearMonth month, LocalDate paidOn, String seen) {
        repository.lock();
        var lines = open(refunds.lines(month, person -> true));
        if (lines.isEmpty() || !RefundsPage.digest(lines).equals(seen)) {
            return new Stale();
        }
        lines.forEach(line -> repository.paid(line.claimant().id(), line.kind(), line.month(), line.toPay(), paidOn));
        return new Recorded(lines.stream().map(RefundLine::toPay).reduce(Money.ZERO, Money::plus));
    }

    private static List<RefundLine> open(List<RefundLine> lines) {
        return lines.stream().filter(line -> !line.toPay().equals(Money.ZERO)).toList();
    }
}
