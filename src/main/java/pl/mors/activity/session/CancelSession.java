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
    private final TellOfChange people;

    CancelSession(SessionRepository sessions, ReleaseEntry releaseEntry, TellOfChange people) {
        this.sessions = sessions;
        this.releaseEntry = releaseEntry;
        this.people = people;
    }

    sealed interface Outcome {}

    record Cancelled(TellOfChange.Told told) implements Outcome {}

    /** Only what is planned can be called off. */
    record NotPlanned() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * @param reason for residents to read
     * @param tell whether people are told at once
     */
    Outcome cancel(SessionId session, int version, String reason, boolean tell) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        if (found.get().status() != SessionStatus.PLANNED) {
            return new NotPlanned();
        }
        releaseEntry.release(found.get().entry());
        sessions.cancel(session, reason);
        return new Cancelled(tell ? people.tell(session) : TellOfChange.Told.NOBODY);
    }
}
