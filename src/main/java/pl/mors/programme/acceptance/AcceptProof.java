package pl.mors.programme.acceptance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLock;
import pl.mors.programme.acceptance.Acceptance.Letter;

/** Records that the funder accepts a kind of proof, with the letter. */
@Service
@Transactional
class AcceptProof {

    private final AcceptanceQueries acceptances;
    private final AcceptanceRepository repository;
    private final FileStore files;
    private final ProgrammeLock lock;
    private final BusinessDate businessDate;

    AcceptProof(
            AcceptanceQueries acceptances,
            AcceptanceRepository repository,
            FileStore files,
            ProgrammeLock lock,
            BusinessDate businessDate) {
        this.acceptances = acceptances;
        this.repository = repository;
        this.files = files;
        this.lock = lock;
        this.businessDate = businessDate;
    }

    sealed interface Outcome {}

    record Accepted() implements Outcome {}

    record Refused(AcceptedDays.Refusal reason) implements Outcome {}

    record LetterRefused(StoreFileOutcome.Refused why) implements Outcome {}

    Outcome accept(
            ProgrammeId programme, AcceptedDays.Wish wish, String letterSign, String fileName, FileSource letter) {
        lock.take(programme);
        var refusal = AcceptedDays.check(wish, businessDate.today(), acceptances.of(programme));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return switch (files.store(FileKind.PAPER, fileName, letter)) {
            case StoreFileOutcome.Refused refused -> new LetterRefused(refused);
            case StoreFileOutcome.Stored stored -> {
                var kept = new Letter(letterSign, wish.letterDate(), stored.id());
                repository.add(programme, new Acceptance(Ids.next(), wish.kind(), wish.from(), wish.until(), kept));
                yield new Accepted();
            }
        };
    }
}
