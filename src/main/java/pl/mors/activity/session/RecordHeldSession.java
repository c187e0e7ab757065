package pl.mors.activity.session;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.RecordUse;
import pl.mors.platform.NotFound;

/**
 * Enters a session that was held without having been planned here. No rule about plans refuses it: what happened is on record, and
 * what went against a rule is flagged on its page and on the desk. Only what the group has at that time already is not entered twice.
 */
@Service
@Transactional
class RecordHeldSession {

    private final SessionRepository sessions;
    private final RecordUse recordUse;

    RecordHeldSession(SessionRepository sessions, RecordUse recordUse) {
        this.sessions = sessions;
        this.recordUse = recordUse;
    }

    sealed interface Outcome {}

    /** @param collided whether the room or the staff were, on record, in use elsewhere too */
    record Recorded(SessionId session, boolean collided) implements Outcome {}

    /** It stands there already, planned or held; nothing was stored. */
    record AlreadyThere(SessionId session) implements Outcome {}

    /** The group has others at that time; nothing was stored. */
    record Overlapping(List<StandingSession> sessions) implements Outcome {}

    /** Enters the first of the times. */
    Outcome record(SessionPlan held) {
        if (sessions.lockGroup(held.group()).isEmpty()) {
            throw new NotFound("group " + held.group());
        }
        var times = List.of(held.times().getFirst());
        return switch (OneSessionAtATime.check(times, held.room(), sessions.standing(held.group(), times))) {
            case OneSessionAtATime.Free free -> store(held);
            case OneSessionAtATime.Same same -> new AlreadyThere(same.first());
            case OneSessionAtATime.Overlapping overlapping -> new Overlapping(overlapping.sessions());
        };
    }

    private Recorded store(SessionPlan held) {
        var use = recordUse.record(held.booking(held.times().getFirst()));
        var id = SessionId.next();
        sessions.insert(id, held.group(), use.entry(), held.topic(), SessionRepository.Entry.HELD_LATE, null, null);
        return new Recorded(id, use.collided());
    }
}
