package pl.mors.activity.publiccalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is on next, in a frame on another page.
 *
 * @param signUps where residents sign up for the groups of sessions, by session, outside of the frame
 * @param calendarHref the whole calendar, outside of the frame
 */
public record FramePage(
        String organisation,
        LocalDate today,
        List<PublicSession> sessions,
        Map<UUID, String> signUps,
        String calendarHref) {

    /** The days with sessions, in order. */
    public Map<LocalDate, List<PublicSession>> days() {
        return sessions.stream()
                .collect(Collectors.groupingBy(one -> one.time().day(), TreeMap::new, Collectors.toList()));
    }

    /** Where residents sign up for its group; none where they cannot. */
    public @Nullable String signUpHref(PublicSession session) {
        return signUps.get(session.id());
    }
}
