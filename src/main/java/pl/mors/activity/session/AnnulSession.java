package pl.mors.activity.session;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.ReleaseEntry;

/**
 * Takes back the record of a session that was entered as held by mistake. Nothing is erased: it stays with its sheet and the
 * reason, and counts nowhere from now on. What was known before stays what it was.
 */
@Service
@Transactional
class AnnulSession {

    private final SessionRepository sessions;
    private final ReleaseEntry releaseEntry;

    AnnulSession(SessionRepository sessions, ReleaseEntry releaseEntry) {
        this.sessions = sessions;
        this.releaseEntry = releaseEntry;
    }

    sealed interface Outcome {}

    record Annulled() implements Outcome {}

    /** Only the record of a held session can be annulled; a planned one is called off. */
    record NotHeld() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    Outcome annul(SessionId session, int version, String reason) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        if (found.get().status() != SessionStatus.HELD) {
            return new NotHeld();
        }
        releaseEntry.release(found.get().entry());
        sessions.annul(session, reason);
        return new Annulled();
    }
}
