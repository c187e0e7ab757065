package pl.mors.activity.attendance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import pl.mors.activity.session.SessionStatus;

/**
 * When there is nothing to record yet, or nothing any more. A rule's name is also the code of its refusal; its sentence has the
 * key {@code activity.attendance.refused.<code>}.
 */
enum AttendanceRule {
    /** A session that was called off had nobody; if it took place after all, it is entered as one that was held. */
    SESSION_CANCELLED,
    /** People came to where it was moved. */
    SESSION_MOVED,
    /** Nobody can have been at a session of a coming day. */
    SESSION_IN_FUTURE;

    /** What the rules look at. */
    record SessionFacts(LocalDate day, SessionStatus status) {}

    /** The first rule that speaks against recording attendance today. */
    static Optional<AttendanceRule> brokenBy(SessionFacts session, LocalDate today) {
        return Arrays.stream(values())
                .filter(rule -> rule.isBrokenBy(session, today))
                .findFirst();
    }

    private boolean isBrokenBy(SessionFacts session, LocalDate today) {
        return switch (this) {
            case SESSION_CANCELLED -> session.status() == SessionStatus.CANCELLED;
            case SESSION_MOVED -> session.status() == SessionStatus.MOVED;
            case SESSION_IN_FUTURE -> session.day().isAfter(today);
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
