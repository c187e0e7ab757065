package pl.mors.activity.refund;

import java.time.YearMonth;
import pl.mors.activity.refund.RefundQueries.Claimant;
import pl.mors.platform.Money;

/** What somebody is owed for a month, and what was paid of it. */
public record RefundLine(
        Claimant claimant,
        RefundKind kind,
        YearMonth month,
        RefundCalculation calculation,
        Money paid,
        PayoutAccount account) {

    public Money owed() {
        return calculation.amount();
    }

    /** The account in groups of four; empty where it is paid otherwise. */
    public String accountText() {
        var number = account.number();
        return number == null ? "" : number.grouped();
    }

    /** Negative when it is set off, because attendance or a rate was corrected. */
    public Money toPay() {
        return owed().minus(paid);
    }

    public int days() {
        return calculation.steps().stream().mapToInt(step -> step.days().size()).sum();
    }

    /** Whether it stands in the list of a month: its own, or a correction of one before. */
    boolean isOfList(YearMonth list) {
        return !toPay().equals(Money.ZERO) || (month.equals(list) && !owed().equals(Money.ZERO));
    }
}
