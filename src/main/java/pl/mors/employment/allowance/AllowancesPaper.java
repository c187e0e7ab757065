package pl.mors.employment.allowance;

import java.time.LocalDate;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/**
 * The list of a month for the accountant, to be signed.
 *
 * @param day as of which it says what was paid
 */
public record AllowancesPaper(Letterhead head, AllowancesPage page, LocalDate day) {

    Paper paper() {
        return Paper.asOf(day, "employment/allowance/listPaper", this, "lista-stypendiow-" + page.month() + ".pdf");
    }
}
