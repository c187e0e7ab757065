package pl.mors.activity.child;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.SessionId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/**
 * A trip of a minor's group.
 *
 * @param overnight whether it needs a consent of its own
 * @param plan route and stops, where somebody wrote them down
 * @param open whether the minor may still get a place on it, and has none
 * @param consent what a guardian said about this trip; none while nobody was asked
 */
public record TripOfChild(
        SessionId session,
        Instant departsAt,
        Instant returnsAt,
        boolean overnight,
        @Nullable String plan,
        boolean open,
        @Nullable GroupConsent consent) {

    /** Its day, and that there is a night away. */
    public String label() {
        return Texts.t(
                overnight ? "activity.child.trip.overnight" : "activity.child.trip",
                departsAt.atZone(BusinessDate.ZONE).toLocalDate());
    }
}
