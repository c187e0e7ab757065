package pl.mors.employment.allowance;

import java.time.LocalDate;
import pl.mors.platform.text.Texts;

/**
 * How what is owed for a month follows from the facts.
 *
 * @param mayOpen whether the reader may open the internship
 * @param mayRecord whether the reader may record the sheet
 */
public record CalculationPage(OwedMonth month, boolean mayOpen, boolean mayRecord) {

    /** The day that it speaks for: the last about which the sheet speaks, or the month's last. */
    LocalDate day() {
        var sheet = month.sheet();
        return sheet == null ? month.month().atEndOfMonth() : sheet.coveredTo();
    }

    public String monthName() {
        return Texts.t(
                "employment.monthName." + month.month().getMonthValue(),
                String.valueOf(month.month().getYear()));
    }
}
