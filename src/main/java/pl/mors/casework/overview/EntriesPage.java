package pl.mors.casework.overview;

import java.time.YearMonth;
import pl.mors.casework.cases.SupportCase;
import pl.mors.platform.text.Texts;

/**
 * What the reader did in a case in a month, as plain text for the benefit system.
 *
 * @param meetings how many
 * @param text a paragraph for each; empty where there was none
 */
public record EntriesPage(SupportCase of, YearMonth month, int meetings, String text) {

    public String monthName() {
        return Texts.t("casework.monthName." + month.getMonthValue(), String.valueOf(month.getYear()));
    }
}
