package pl.mors.employment.month;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.employment.InternshipId;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.rule.DayMark;
import pl.mors.platform.text.Texts;

/**
 * The attendance list of a month on paper: to be signed day by day, with the marks that are on record.
 *
 * @param sheet null while nothing is recorded
 */
public record SheetPaper(
        Letterhead head,
        Internship internship,
        YearMonth month,
        String programme,
        @Nullable MonthSheet sheet) {

    /** What the list is about: an internship and a month, which have no id of their own. */
    static UUID subject(InternshipId internship, YearMonth month) {
        return UUID.nameUUIDFromBytes((internship + " " + month).getBytes(StandardCharsets.US_ASCII));
    }

    /** The days of the internship in the month. */
    public List<LocalDate> days() {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(internship.agreement().period()::contains)
                .toList();
    }

    /** What is recorded of a day, in words; nothing on a day that waits for its mark. */
    public String mark(LocalDate day) {
        var mark = sheet == null ? DayMark.NONE : sheet.marks().on(day);
        return mark == DayMark.NONE ? "" : Texts.t(mark.textKey());
    }

    public String monthName() {
        return Texts.t("employment.monthName." + month.getMonthValue(), String.valueOf(month.getYear()));
    }

    Paper paper() {
        return Paper.asOf(
                month.atDay(1), "employment/month/sheetPaper", this, "lista-obecnosci-stazysty-" + month + ".pdf");
    }
}
