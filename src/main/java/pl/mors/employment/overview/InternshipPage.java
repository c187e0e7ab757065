package pl.mors.employment.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.allowance.OwedMonth;
import pl.mors.employment.internship.InsuranceTitle;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.internship.Paper;
import pl.mors.employment.internship.Visit;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/**
 * The page of an internship.
 *
 * @param months that have begun, the latest first
 * @param sheets pages of the attendance lists that came back signed, of each of its months
 * @param copies pages of the agreement that came back signed
 * @param mayWrite whether the reader may record and correct
 */
public record InternshipPage(
        Internship internship,
        String programmeTitle,
        LocalDate today,
        List<OwedMonth> months,
        Map<YearMonth, List<Link>> sheets,
        List<InsuranceTitle> titles,
        List<Visit> visits,
        List<Paper> papers,
        List<Link> copies,
        boolean mayWrite) {

    /** Whether it goes on, by its agreement, after the person left the programme. */
    public boolean isAfterLeaving() {
        return internship.eligible().isAfterLeaving(internship.agreement().period());
    }

    public boolean isOver() {
        return internship.agreement().lastDay().isBefore(today);
    }

    /** Whether it may still be ended before its day. */
    public boolean mayEndEarly() {
        return mayWrite
                && internship.agreement().endedEarly() == null
                && !internship.agreement().period().from().isAfter(today);
    }

    public boolean lacks(Paper.Kind kind) {
        return papers.stream().noneMatch(paper -> paper.kind() == kind && closes(paper));
    }

    public boolean closes(Paper paper) {
        return paper.closes(internship.agreement().lastDay());
    }

    /** Attendance lists to be signed: of the months that it touches around today. */
    public List<Link> sheetPapers() {
        var current = YearMonth.from(today);
        return Stream.of(current.minusMonths(1), current, current.plusMonths(1))
                .filter(internship::touches)
                .map(month -> Link.to(
                        Texts.t("employment.monthName." + month.getMonthValue(), String.valueOf(month.getYear())),
                        EmploymentUrls.sheetPaper(internship.id(), month)))
                .toList();
    }

    public static String monthName(OwedMonth month) {
        return Texts.t(
                "employment.monthName." + month.month().getMonthValue(),
                String.valueOf(month.month().getYear()));
    }
}
