package pl.mors.activity.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionStatus;

/**
 * A session in a schedule of support. What is written here is what a published version keeps, so no field may change its meaning.
 *
 * @param place room and venue; none outside the organisation's rooms
 * @param places for how many people it is; none where the group has no limit, and in versions from before it stood here
 * @param late whether it was entered after it was held
 */
public record ScheduleLine(
        UUID session,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        String group,
        String kind,
        @Nullable String topic,
        @Nullable String place,
        @Nullable String address,
        @Nullable Integer places,
        List<String> facilitators,
        SessionStatus status,
        boolean late) {

    public ScheduleLine {
        facilitators = List.copyOf(facilitators);
    }
}
