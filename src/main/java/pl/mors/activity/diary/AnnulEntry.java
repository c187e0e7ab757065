package pl.mors.activity.diary;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that what an entry of one's own diary tells never took place: it counts for no hours and stays in the history. */
@Service
@Transactional
class AnnulEntry {

    private final DiaryRepository repository;

    AnnulEntry(DiaryRepository repository) {
        this.repository = repository;
    }

    sealed interface Outcome {}

    record Annulled() implements Outcome {}

    /** The entry was corrected or annulled since it was read. */
    record Changed() implements Outcome {}

    /** @param read the version that was read */
    Outcome annul(DiaryEntry entry, UUID read, String reason) {
        return repository.annul(entry, read, reason) ? new Annulled() : new Changed();
    }
}
