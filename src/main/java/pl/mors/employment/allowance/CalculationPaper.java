package pl.mors.employment.allowance;

import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/** A month's calculation on paper. */
public record CalculationPaper(Letterhead head, CalculationPage page) {

    Paper paper() {
        return Paper.asOf(
                page.day(),
                "employment/allowance/calculationPaper",
                this,
                "wyliczenie-stypendium-" + page.month().month() + ".pdf");
    }
}
