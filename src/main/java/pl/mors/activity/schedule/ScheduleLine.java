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
        List<String> facilitators,
        SessionStatus status,
        boolean late) {

    public ScheduleLine {
        facilitators = List.copyOf(facilitators);
    }
}
