package pl.mors.activity.session;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;

/**
 * Says why a session took place outside the programmes of its group, as whoever plans one there has to say beforehand. It stays
 * nobody's support.
 */
@Service
@Transactional
class ConfirmSession {

    private final SessionRepository sessions;

    ConfirmSession(SessionRepository sessions) {
        this.sessions = sessions;
    }

    sealed interface Outcome {}

    record Confirmed() implements Outcome {}

    /** It was not held on such a day, or somebody said why before. */
    record NothingToConfirm() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    Outcome confirm(SessionId session, int version, String reason) {
        if (sessions.lock(session, version).isEmpty()) {
            return new Stale();
        }
        return sessions.explain(session, reason) ? new Confirmed() : new NothingToConfirm();
    }
}
