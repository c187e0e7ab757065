package pl.mors.activity.remote;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.SheetLock;
import pl.mors.activity.remote.PresenceMail.Moment;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Keeps what staff type in: whose line of a report it is, and an e-mail that came. What was said before is superseded. */
@Service
@Transactional
class RecordTraces {

    private final SheetLock lock;
    private final RemoteRepository remote;

    RecordTraces(SheetLock lock, RemoteRepository remote) {
        this.lock = lock;
        this.remote = remote;
    }

    /** @param owners by the line of the session's reports; none where it is nobody's after all */
    void nameOwners(SessionId session, Map<UUID, Optional<PersonId>> owners) {
        take(session);
        owners.forEach((line, person) -> person.ifPresentOrElse(
                somebody -> remote.nameOwner(line, somebody, true), () -> remote.dropOwner(line)));
    }

    void keepMail(
            SessionId session, PersonId person, Moment moment, String sender, Instant sentAt, String serviceName) {
        take(session);
        remote.addMail(session, person, moment, sender, sentAt, serviceName);
    }

    private void take(SessionId session) {
        if (lock.take(session).isEmpty()) {
            throw new NotFound("session " + session);
        }
    }
}
