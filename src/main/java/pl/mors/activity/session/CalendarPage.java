package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.mors.activity.session.SessionQueries.CalendarRow;

/**
 * The staff's calendar of a week or a month.
 *
 * @param days the days with sessions, in order
 * @param previousHref the week or month before
 * @param nextHref the week or month after
 * @param otherHref the same time as a month instead of a week, or the other way round
 */
public record CalendarPage(
        CalendarSpan span,
        Map<LocalDate, List<CalendarRow>> days,
        String previousHref,
        String nextHref,
        String otherHref) {

    static Map<LocalDate, List<CalendarRow>> byDay(List<CalendarRow> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(row -> row.time().day(), TreeMap::new, Collectors.toList()));
    }
}
