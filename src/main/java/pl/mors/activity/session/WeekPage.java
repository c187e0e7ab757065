package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.CalendarQueries.BookingRow;
import pl.mors.activity.session.CalendarQueries.WeekRow;
import pl.mors.platform.BusinessDate;

/**
 * A week as a grid by day and hour; on narrow screens day by day.
 *
 * @param entries what is on, in order of time
 * @param mayMove whether the reader may move sessions and record attendance
 * @param opensBookings whether the reader may know who books rooms
 */
public record WeekPage(
        CalendarFrame frame,
        List<CalendarEntry> entries,
        boolean mayMove,
        boolean opensBookings,
        Map<LocalDate, Map<Integer, List<CalendarEntry>>> byHour) {

    /** The hours that are there in any case, so that a session can be moved to an empty one. */
    private static final int FIRST_HOUR = 8;

    private static final int LAST_HOUR = 19;

    private static final int LAST_HOUR_OF_DAY = 23;

    WeekPage(CalendarFrame frame, List<CalendarEntry> entries, boolean mayMove, boolean opensBookings) {
        this(frame, entries, mayMove, opensBookings, byHour(entries));
    }

    static List<CalendarEntry> inOrder(List<WeekRow> sessions, List<BookingRow> bookings) {
        return Stream.<CalendarEntry>concat(sessions.stream(), bookings.stream())
                .sorted(Comparator.comparing(entry -> entry.time().from()))
                .toList();
    }

    private static Map<LocalDate, Map<Integer, List<CalendarEntry>>> byHour(List<CalendarEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        one -> one.time().day(),
                        TreeMap::new,
                        Collectors.groupingBy(WeekPage::hour, TreeMap::new, Collectors.toList())));
    }

    private static int hour(CalendarEntry one) {
        return one.time().startTime().getHour();
    }

    /** The hour in which it ends, the last of the day for what ends on the next. */
    private static int lastHour(CalendarEntry one) {
        var end = one.time().to().minusNanos(1).atZone(BusinessDate.ZONE);
        return end.toLocalDate().equals(one.time().day()) ? end.getHour() : LAST_HOUR_OF_DAY;
    }

    public List<LocalDate> days() {
        var span = frame.span();
        return span.first().datesUntil(span.last().plusDays(1)).toList();
    }

    /** From the first hour at which anything starts to the last in which anything goes on. */
    public List<Integer> hours() {
        int first = entries.stream()
                .map(WeekPage::hour)
                .min(Comparator.naturalOrder())
                .orElse(FIRST_HOUR);
        int last = entries.stream()
                .map(WeekPage::lastHour)
                .max(Comparator.naturalOrder())
                .orElse(LAST_HOUR);
        return IntStream.rangeClosed(Math.min(first, FIRST_HOUR), Math.max(last, LAST_HOUR))
                .boxed()
                .toList();
    }

    public List<CalendarEntry> at(LocalDate day, int hour) {
        return byHour.getOrDefault(day, Map.of()).getOrDefault(hour, List.of());
    }

    /** What began in an hour before and goes on in this one; not what was called off or moved. */
    public List<CalendarEntry> goingOn(LocalDate day, int hour) {
        var begins = day.atTime(hour, 0).atZone(BusinessDate.ZONE).toInstant();
        return entries.stream()
                .filter(one -> one.takesPlace()
                        && one.time().day().equals(day)
                        && hour(one) < hour
                        && one.time().to().isAfter(begins))
                .toList();
    }

    /** The days on which anything is on, in order, and what is. */
    public Map<LocalDate, List<CalendarEntry>> byDay() {
        return entries.stream()
                .collect(Collectors.groupingBy(one -> one.time().day(), TreeMap::new, Collectors.toList()));
    }

    /** What is over is recorded, not moved by dragging. */
    public boolean mayMove(WeekRow one) {
        return mayMove && one.isPlanned() && !isOwed(one);
    }

    public boolean isOwed(WeekRow one) {
        return one.status().isOwed(one.time().day(), frame.today());
    }

    public boolean mayRecord(WeekRow one) {
        return mayMove && one.names() && one.status().isToRecord(one.time().day(), frame.today());
    }

    /** None where it is over or does not take place. */
    public @Nullable Standing standing(WeekRow one) {
        return Standing.of(one.status(), one.time(), frame.now());
    }
}
