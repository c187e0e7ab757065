package pl.mors.activity.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.protection.Standards.Contact;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Ids;

/** Keeps a version of the standards, from a day on; also the same text once more, after a review that changed nothing. */
@Service
@Transactional
class PublishStandards {

    private final StandardsRepository repository;
    private final StandardsQueries standards;
    private final TellOfResponsible tellOfResponsible;
    private final FileStore files;

    PublishStandards(
            StandardsRepository repository,
            StandardsQueries standards,
            TellOfResponsible tellOfResponsible,
            FileStore files) {
        this.repository = repository;
        this.standards = standards;
        this.tellOfResponsible = tellOfResponsible;
        this.files = files;
    }

    /** What was typed. */
    record Draft(
            String version,
            LocalDate validFrom,
            LocalDate reviewedOn,
            int reviewMonths,
            String shortText,
            Contact contact,
            MembershipId responsible) {}

    /** The whole text. */
    record WholeText(String fileName, FileSource source) {}

    sealed interface Outcome {}

    record Published() implements Outcome {}

    /** There is no version whose text could stay. */
    record TextMissing() implements Outcome {}

    record TextRefused(StoreFileOutcome.Refused why) implements Outcome {}

    /** @param text none where the text of the latest version stays */
    Outcome publish(Draft draft, @Nullable WholeText text) {
        if (text == null) {
            var latest = standards.all();
            return latest.isEmpty()
                    ? new TextMissing()
                    : keep(draft, latest.getFirst().file());
        }
        return switch (files.store(FileKind.PAPER, text.fileName(), text.source())) {
            case StoreFileOutcome.Refused refused -> new TextRefused(refused);
            case StoreFileOutcome.Stored stored -> keep(draft, stored.id());
        };
    }

    private Published keep(Draft draft, FileId file) {
        repository.add(new Standards(
                Ids.next(),
                draft.version(),
                draft.validFrom(),
                draft.reviewedOn(),
                draft.reviewMonths(),
                draft.shortText(),
                draft.contact(),
                file,
                true));
        var before = standards.responsible();
        if (!before.filter(draft.responsible()::equals).isPresent()) {
            repository.makeResponsible(draft.responsible());
            before.ifPresent(tellOfResponsible::tell);
        }
        return new Published();
    }
}
