package pl.mors.activity.remote;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.SheetLock;
import pl.mors.activity.attendance.SheetLock.LockedSession;
import pl.mors.activity.session.SessionStatus;
import pl.mors.platform.NotFound;

/** Says where the people of a session meet, or that it is not remote after all. */
@Service
@Transactional
class HoldRemotely {

    private final SheetLock lock;
    private final RemoteRepository remote;

    HoldRemotely(SheetLock lock, RemoteRepository remote) {
        this.lock = lock;
        this.remote = remote;
    }

    sealed interface Outcome {}

    record Dropped() implements Outcome {}

    /** It was held remotely: its proof is owed. Nothing was stored. */
    record HeldAlready() implements Outcome {}

    void at(SessionId session, String link) {
        take(session);
        remote.dropLink(session);
        remote.addLink(session, link);
    }

    Outcome notAnyMore(SessionId session) {
        if (take(session).status() == SessionStatus.HELD) {
            return new HeldAlready();
        }
        remote.dropLink(session);
        return new Dropped();
    }

    private LockedSession take(SessionId session) {
        return lock.take(session).orElseThrow(() -> new NotFound("session " + session));
    }
}
