package pl.mors.activity.attendance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import pl.mors.activity.session.SessionStatus;

/**
 * When a session's sheet may be filled in: on its day and ever after, unless it was called off, moved or annulled. Nobody can have been at
 * a session of a coming day.
 */
public final class SheetDay {

    /** Why there is nothing to record yet, or nothing any more. */
    public enum Refusal {
        /** Nobody came; if it took place after all, it is entered as one that was held. */
        SESSION_CANCELLED,
        /** People came to where it was moved. */
        SESSION_MOVED,
        /** It never took place; its sheet stays as it was. */
        SESSION_ANNULLED,
        SESSION_IN_FUTURE;

        /** Key of its sentence. */
        public String textKey() {
            return "activity.attendance.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    private SheetDay() {}

    /** Why attendance at the session of a day cannot be recorded today; empty when it can. */
    public static Optional<Refusal> check(LocalDate day, SessionStatus status, LocalDate today) {
        return switch (status) {
            case CANCELLED -> Optional.of(Refusal.SESSION_CANCELLED);
            case MOVED -> Optional.of(Refusal.SESSION_MOVED);
            case ANNULLED -> Optional.of(Refusal.SESSION_ANNULLED);
            case PLANNED, HELD -> day.isAfter(today) ? Optional.of(Refusal.SESSION_IN_FUTURE) : Optional.empty();
        };
    }
}
