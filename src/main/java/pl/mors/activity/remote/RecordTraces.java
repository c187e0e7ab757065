package pl.mors.activity.remote;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.SheetLock;
import pl.mors.activity.remote.PresenceMail.Moment;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.document.HandedIn;
import pl.mors.document.StoreFileOutcome;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Keeps what staff type in: whose line of a report it is, and an e-mail that came. What was said before is superseded. */
@Service
@Transactional
class RecordTraces {

    private final SheetLock lock;
    private final RemoteRepository remote;
    private final FileStore files;

    RecordTraces(SheetLock lock, RemoteRepository remote, FileStore files) {
        this.lock = lock;
        this.remote = remote;
        this.files = files;
    }

    /** @param owners by the line of the session's reports; none where it is nobody's after all */
    void nameOwners(SessionId session, Map<UUID, Optional<PersonId>> owners) {
        take(session);
        owners.forEach((line, person) -> person.ifPresentOrElse(
                somebody -> remote.nameOwner(line, somebody, true), () -> remote.dropOwner(line)));
    }

    /**
     * An e-mail by which somebody says that they are there.
     *
     * @param serviceName as it stands in the e-mail
     */
    record NewMail(PersonId person, Moment moment, String sender, Instant sentAt, String serviceName) {}

    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** Nothing was recorded. */
    record FileRefused(StoreFileOutcome.Refused why) implements Outcome {}

    /** @param file the e-mail itself; none where it was typed in alone */
    Outcome keepMail(SessionId session, NewMail mail, @Nullable HandedIn file) {
        take(session);
        if (file == null) {
            remote.addMail(session, mail, null);
            return new Kept();
        }
        return switch (files.store(FileKind.MAIL, file.name(), file.content())) {
            case StoreFileOutcome.Refused refused -> new FileRefused(refused);
            case StoreFileOutcome.Stored stored -> {
                remote.addMail(session, mail, stored.id());
                yield new Kept();
            }
        };
    }

    private void take(SessionId session) {
        if (lock.take(session).isEmpty()) {
            throw new NotFound("session " + session);
        }
    }
}
