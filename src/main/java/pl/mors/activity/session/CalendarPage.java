package pl.mors.activity.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.MonthGrid;
import pl.mors.activity.session.CalendarQueries.BookingRow;
import pl.mors.activity.session.CalendarQueries.CalendarRow;
import pl.mors.platform.web.Href;

/**
 * The staff's calendar of a week or a month.
 *
 * @param days the days on which anything is on, in order
 * @param posterHref the month in which these days begin as a poster
 * @param mayRecord whether the reader may record attendance
 * @param takesAlong whether the reader has sheets on the page that works without a network
 * @param opensBookings whether the reader may know who books rooms
 * @param mayEmbed whether the reader may say which pages show the public calendar
 */
public record CalendarPage(
        CalendarFrame frame,
        Map<LocalDate, List<CalendarEntry>> days,
        String posterHref,
        boolean mayRecord,
        boolean takesAlong,
        boolean opensBookings,
        boolean mayEmbed) {

    public CalendarSpan span() {
        return frame.span();
    }

    /** The weeks of the month, to be shown as one. */
    public List<List<LocalDate>> weeks() {
        return MonthGrid.weeks(YearMonth.from(span().first()));
    }

    public boolean isInMonth(LocalDate day) {
        return YearMonth.from(day).equals(YearMonth.from(span().first()));
    }

    public List<CalendarEntry> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /** None where it is over or does not take place. */
    public @Nullable Standing standing(CalendarRow one) {
        return Standing.of(one.status(), one.time(), frame.now());
    }

    public boolean isOwed(CalendarRow one) {
        return one.status().isOwed(one.time().day(), frame.today());
    }

    /** Whether a calendar need not say how it stands: that what is to come is planned goes without saying. */
    public boolean isExpected(CalendarRow one) {
        return standing(one) == Standing.AHEAD || (one.status().isExpected() && standing(one) == null && !isOwed(one));
    }

    /** The lists of its week to be printed, or of this one. */
    public String toPrintHref() {
        return Href.of(ActivityUrls.SHEETS_TO_PRINT)
                .with(CalendarSpan.WEEK, span().isMonth() ? null : span().asked())
                .value();
    }

    public boolean mayRecord(CalendarRow one) {
        return mayRecord && one.names() && one.status().isToRecord(one.time().day(), frame.today());
    }

    static Map<LocalDate, List<CalendarEntry>> byDay(List<CalendarRow> sessions, List<BookingRow> bookings) {
        return Stream.<CalendarEntry>concat(sessions.stream(), bookings.stream())
                .sorted(Comparator.comparing(entry -> entry.time().from()))
                .collect(Collectors.groupingBy(entry -> entry.time().day(), TreeMap::new, Collectors.toList()));
    }
}
