package pl.mors.activity.publiccalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is on next, in a frame on another page.
 *
 * @param calendarHref the whole calendar, outside of the frame
 */
public record FramePage(String organisation, LocalDate today, List<PublicSession> sessions, String calendarHref) {

    /** The days with sessions, in order. */
    public Map<LocalDate, List<PublicSession>> days() {
        return sessions.stream()
                .collect(Collectors.groupingBy(one -> one.time().day(), TreeMap::new, Collectors.toList()));
    }
}
