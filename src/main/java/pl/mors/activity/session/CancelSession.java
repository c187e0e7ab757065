package pl.mors.activity.session;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.ReleaseEntry;

/** Calls a planned session off. It stays on record and in the public calendar, with the reason. */
@Service
@Transactional
class CancelSession {

    private final SessionRepository sessions;
    private final ReleaseEntry releaseEntry;

    CancelSession(SessionRepository sessions, ReleaseEntry releaseEntry) {
        this.sessions = sessions;
        this.releaseEntry = releaseEntry;
    }

    enum Outcome {
        CANCELLED,
        /** Only what is planned can be called off. */
        NOT_PLANNED,
        /** Somebody else changed it since it was read; nothing was stored. */
        STALE
    }

    /** @param reason for residents to read */
    Outcome cancel(SessionId session, int version, String reason) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return Outcome.STALE;
        }
        if (found.get().status() != SessionStatus.PLANNED) {
            return Outcome.NOT_PLANNED;
        }
        releaseEntry.release(found.get().entry());
        sessions.cancel(session, reason);
        return Outcome.CANCELLED;
    }
}
