package pl.mors.employment.allowance;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.month.MonthSheet;
import pl.mors.employment.month.SheetState;
import pl.mors.employment.rule.ContributionDuty;
import pl.mors.employment.rule.MonthlyAllowance;
import pl.mors.platform.Money;

/**
 * A month of an internship: its sheet, what follows from it, and what was paid.
 *
 * @param sheet null while there is none
 * @param allowance counted from the sheet; null while there is none
 * @param payments the earliest first
 */
public record OwedMonth(
        Internship internship,
        YearMonth month,
        SheetState state,
        @Nullable MonthSheet sheet,
        @Nullable MonthlyAllowance allowance,
        ContributionDuty contributions,
        List<Payment> payments) {

    /** What is owed, once the sheet says all. */
    public @Nullable Money owed() {
        return allowance != null && state == SheetState.COMPLETE ? allowance.amount() : null;
    }

    public Money paid() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What the centre still has to pay; to take back when negative; null while nothing is certain or somebody else pays. */
    public @Nullable Money toPay() {
        var owed = owed();
        return owed == null || !internship.agreement().form().paidByCentre() ? null : owed.minus(paid());
    }

    public boolean isOpen() {
        var left = toPay();
        return left != null && !left.equals(Money.ZERO);
    }
}
