package pl.mors.programme.acceptance;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLock;

/** Takes an acceptance away that was recorded by mistake: from now on it never stood. It stays on record, with the reason. */
@Service
@Transactional
class WithdrawAcceptance {

    private final AcceptanceQueries acceptances;
    private final AcceptanceRepository repository;
    private final ProgrammeLock lock;

    WithdrawAcceptance(AcceptanceQueries acceptances, AcceptanceRepository repository, ProgrammeLock lock) {
        this.acceptances = acceptances;
        this.repository = repository;
        this.lock = lock;
    }

    sealed interface Outcome {}

    record Withdrawn() implements Outcome {}

    /** Somebody else changed it meanwhile. */
    record Stale() implements Outcome {}

    Outcome withdraw(ProgrammeId programme, UUID id, String reason) {
        lock.take(programme);
        var acceptance = acceptances.of(programme).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (acceptance.isEmpty()) {
            return new Stale();
        }
        repository.supersede(id);
        repository.withdraw(Ids.next(), id, reason);
        return new Withdrawn();
    }
}
