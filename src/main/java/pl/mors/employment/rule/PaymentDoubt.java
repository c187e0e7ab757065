package pl.mors.employment.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;

/**
 * What whoever pays for a month should know before: something took place against a rule, or nothing shows that it took place.
 * Source: our own; the rules behind it are {@link EligibleDays} and {@link FreeDays}.
 *
 * @param args of its text
 */
public record PaymentDoubt(Code code, List<Object> args) {

    public enum Code {
        NOT_DECLARED,
        BEFORE_DECLARATION,
        AFTER_LEAVING,
        AGAINST_RULES,
        NEVER_PRESENT,
        TOO_MANY_FREE_DAYS
    }

    /**
     * What the doubts are about.
     *
     * @param daysOfMonth the days of the internship in the month
     * @param overrideReason why the internship was agreed against the rules; null when it was not
     * @param freeDays how many free days all sheets give up to this month
     * @param freeDaysDue how many were due by then
     */
    public record Month(
            MonthMarks marks,
            DateRange daysOfMonth,
            EligibleDays eligible,
            @Nullable String overrideReason,
            int freeDays,
            int freeDaysDue) {}

    public PaymentDoubt {
        args = List.copyOf(args);
    }

    /** The gravest first. */
    public static List<PaymentDoubt> of(Month month) {
        var eligible = month.eligible();
        var found = new ArrayList<PaymentDoubt>();
        if (eligible.isDeclarationMissing()) {
            found.add(of(Code.NOT_DECLARED));
        }
        if (eligible.declaredOn() != null && eligible.isBeforeDeclaration(month.daysOfMonth())) {
            found.add(of(Code.BEFORE_DECLARATION, eligible.declaredOn()));
        }
        if (eligible.leftOn() != null && eligible.isAfterLeaving(month.daysOfMonth())) {
            found.add(of(Code.AFTER_LEAVING, eligible.leftOn()));
        }
        if (month.overrideReason() != null) {
            found.add(of(Code.AGAINST_RULES, month.overrideReason()));
        }
        if (month.marks().count(DayMark.PRESENT) == 0) {
            found.add(of(Code.NEVER_PRESENT));
        }
        if (month.freeDays() > month.freeDaysDue() && month.marks().count(DayMark.DAY_OFF) > 0) {
            found.add(of(Code.TOO_MANY_FREE_DAYS, month.freeDays(), month.freeDaysDue()));
        }
        return found;
    }

    private static PaymentDoubt of(Code code, Object... args) {
        return new PaymentDoubt(code, List.of(args));
    }

    public String textKey() {
        return "employment.doubt." + code;
    }
}
