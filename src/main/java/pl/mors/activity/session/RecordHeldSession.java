package pl.mors.activity.session;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.RecordUse;

/**
 * Enters a session that was held without having been planned here. No rule refuses it: what happened is on record, and what
 * went against a rule is flagged on its page and on the desk.
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

    /** @param collided whether the room or the staff were, on record, in use elsewhere too */
    record Recorded(SessionId session, boolean collided) {}

    /** Enters the first of the times. */
    Recorded record(SessionPlan held) {
        var use = recordUse.record(held.booking(held.times().getFirst()));
        var id = SessionId.next();
        sessions.insert(id, held.group(), use.entry(), held.topic(), SessionRepository.Entry.HELD_LATE, null);
        return new Recorded(id, use.collided());
    }
}
