package pl.mors.activity.glass;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.SheetLock;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Takes a signature back that somebody else gave, or gave at the wrong session: it stays in the history with the reason. */
@Service
@Transactional
public class WithdrawSignature {

    private final SheetLock lock;
    private final GlassRepository repository;

    WithdrawSignature(SheetLock lock, GlassRepository repository) {
        this.lock = lock;
        this.repository = repository;
    }

    /** @throws NotFound when the person has no signature at the session that stands */
    public void withdraw(SessionId session, PersonId person, String reason) {
        lock.take(session);
        if (!repository.isSigned(session, person)) {
            throw new NotFound("signature of " + person + " at session " + session);
        }
        repository.supersede(session, person);
        repository.withdrawn(session, person, reason);
    }
}
