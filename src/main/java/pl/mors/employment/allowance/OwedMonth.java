package pl.mors.employment.allowance;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.month.MonthSheet;
import pl.mors.employment.month.SheetState;
import pl.mors.employment.rule.ContributionDuty;
import pl.mors.employment.rule.MonthlyAllowance;
import pl.mors.employment.rule.PaymentDoubt;
import pl.mors.platform.Money;

/**
 * A month of an internship: its sheet, what follows from it, and what was paid.
 *
 * @param sheet null while there is none
 * @param allowance counted from the sheet; null while there is none
 * @param doubts what whoever pays should know before; none without a sheet
 * @param payments the earliest first
 */
public record OwedMonth(
        Internship internship,
        YearMonth month,
        SheetState state,
        @Nullable MonthSheet sheet,
        @Nullable MonthlyAllowance allowance,
        List<PaymentDoubt> doubts,
        ContributionDuty contributions,
        List<Payment> payments) {

    /** What is owed, once the sheet says all. */
    public @Nullable Money owed() {
        return allowance != null && state == SheetState.COMPLETE ? allowance.amount() : null;
    }

    public Money paid() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What is owed and not paid; negative when more was paid; null while nothing is certain or somebody else pays. */
    @Nullable
    Money left() {
        var owed = owed();
        return owed == null || !internship.agreement().form().paidByCentre() ? null : owed.minus(paid());
    }

    /** What the centre still has to pay; null when that is not known. */
    public @Nullable Money toPay() {
        var left = left();
        return left == null || left.compareTo(Money.ZERO) > 0 ? left : Money.ZERO;
    }

    /** What the intern has to give back. */
    public Money toTakeBack() {
        var left = left();
        return left == null || left.compareTo(Money.ZERO) > 0 ? Money.ZERO : Money.ZERO.minus(left);
    }

    public boolean isToTakeBack() {
        return !toTakeBack().equals(Money.ZERO);
    }

    public boolean isOpen() {
        var left = left();
        return left != null && !left.equals(Money.ZERO);
    }
}
