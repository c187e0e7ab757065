package pl.mors.evidence.retention;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.evidence.retention.RetentionForm.Typed;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeLock;

/** Records from when a programme's papers are kept; what stood before stays as it was told. */
@Service
@Transactional
class RecordRetentionEnd {

    private final RetentionQueries queries;
    private final RetentionRepository repository;
    private final ProgrammeLock lock;

    RecordRetentionEnd(RetentionQueries queries, RetentionRepository repository, ProgrammeLock lock) {
        this.queries = queries;
        this.repository = repository;
        this.lock = lock;
    }

    sealed interface Outcome {}

    record Recorded(LocalDate lastDay) implements Outcome {}

    /** Papers would be kept for a shorter time than was recorded before, and nobody said why. */
    record ReasonMissing(LocalDate before) implements Outcome {}

    /** Something else was recorded since the page was shown. */
    record Stale() implements Outcome {}

    /** @param seen id of what held when the page was shown; empty for nothing */
    Outcome record(Programme programme, Typed typed, String seen) {
        lock.take(programme.id());
        var scope = typed.basis().scope();
        var live = repository.live(programme.id(), scope);
        if (!live.map(Objects::toString).orElse("").equals(seen)) {
            return new Stale();
        }
        var lastDay = EvidenceRetention.lastDay(typed.basis(), typed.day());
        var before = queries.history(programme.id(), scope).stream()
                .filter(RetentionEnd::current)
                .map(RetentionEnd::lastDay)
                .filter(lastDay::isBefore)
                .findFirst();
        if (before.isPresent() && typed.reason() == null) {
            return new ReasonMissing(before.get());
        }
        live.ifPresent(repository::supersede);
        repository.add(programme.id(), typed);
        return new Recorded(lastDay);
    }
}
