package pl.mors.employment.allowance;

import pl.mors.platform.text.Texts;

/**
 * How what is owed for a month follows from the facts.
 *
 * @param mayOpen whether the reader may open the internship
 * @param mayRecord whether the reader may record the sheet
 */
public record CalculationPage(OwedMonth month, boolean mayOpen, boolean mayRecord) {

    public String monthName() {
        return Texts.t(
                "employment.monthName." + month.month().getMonthValue(),
                String.valueOf(month.month().getYear()));
    }
}
