package pl.mors.programme.acceptance;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLock;

/** Ends an acceptance on a day: what was signed until then stays proved. */
@Service
@Transactional
class EndAcceptance {

    private final AcceptanceQueries acceptances;
    private final AcceptanceRepository repository;
    private final ProgrammeLock lock;

    EndAcceptance(AcceptanceQueries acceptances, AcceptanceRepository repository, ProgrammeLock lock) {
        this.acceptances = acceptances;
        this.repository = repository;
        this.lock = lock;
    }

    sealed interface Outcome {}

    record Ended() implements Outcome {}

    /** The day lies before the first one, or after the one on which it ends anyway. */
    record DayRefused() implements Outcome {}

    /** Somebody else changed it meanwhile. */
    record Stale() implements Outcome {}

    Outcome end(ProgrammeId programme, UUID id, LocalDate lastDay) {
        lock.take(programme);
        var acceptance = acceptances.of(programme).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (acceptance.isEmpty()) {
            return new Stale();
        }
        var stands = acceptance.get();
        var until = stands.until();
        if (lastDay.isBefore(stands.from()) || (until != null && lastDay.isAfter(until))) {
            return new DayRefused();
        }
        repository.supersede(id);
        repository.add(programme, stands.endingOn(Ids.next(), lastDay));
        return new Ended();
    }
}
