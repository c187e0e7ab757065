package pl.mors.activity.remote;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.SheetLock;
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

    void at(SessionId session, String link) {
        notAnyMore(session);
        remote.addLink(session, link);
    }

    void notAnyMore(SessionId session) {
        if (lock.take(session).isEmpty()) {
            throw new NotFound("session " + session);
        }
        remote.dropLink(session);
    }
}
