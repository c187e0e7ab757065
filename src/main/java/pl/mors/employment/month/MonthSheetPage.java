package pl.mors.employment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.rule.DayMark;
import pl.mors.platform.WorkingDays;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * The sheet of a month.
 *
 * @param days of the internship in the month that have passed
 * @param unanswered how many working days the recorded sheet leaves out
 * @param freeDays how many free days all sheets give up to this month
 * @param freeDaysDue how many were due by then
 * @param copies pages of the list that came back signed
 * @param problem why it comes back, or null
 */
public record MonthSheetPage(
        Form form,
        Internship internship,
        YearMonth month,
        List<LocalDate> days,
        int unanswered,
        int freeDays,
        int freeDaysDue,
        List<Link> copies,
        @Nullable Notice problem) {

    public static String field(LocalDate day) {
        return "d" + day.getDayOfMonth();
    }

    public static List<Option> marks() {
        return Arrays.stream(DayMark.values())
                .map(mark -> Option.of(mark.code(), Texts.t(mark.textKey())))
                .toList();
    }

    public static String weekday(LocalDate day) {
        var name = Texts.t("employment.weekday." + day.getDayOfWeek().getValue());
        return WorkingDays.isHoliday(day) ? Texts.t("employment.month.holiday", name) : name;
    }
}
