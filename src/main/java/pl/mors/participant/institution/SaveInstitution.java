package pl.mors.participant.institution;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.InstitutionId;

/** Adds an institution or changes one. A tax number names one institution of the organisation. */
@Service
@Transactional
class SaveInstitution {

    private final InstitutionRepository institutions;
    private final InstitutionQueries known;

    SaveInstitution(InstitutionRepository institutions, InstitutionQueries known) {
        this.institutions = institutions;
        this.known = known;
    }

    sealed interface Outcome {

        record Saved(InstitutionId id) implements Outcome {}

        record AlreadyThere(Institution institution) implements Outcome {}

        /** Somebody else has changed the institution since it was read; nothing was stored. */
        record Stale() implements Outcome {}
    }

    Outcome add(Institution.Details details) {
        var same = sameNip(details);
        if (same.isPresent()) {
            return new Outcome.AlreadyThere(same.get());
        }
        var twin = details.nip() == null ? twin(details) : Optional.<Institution>empty();
        if (twin.isPresent()) {
            return new Outcome.Saved(twin.get().id());
        }
        var id = InstitutionId.next();
        institutions.insert(id, details);
        return new Outcome.Saved(id);
    }

    Outcome change(InstitutionId id, int version, Institution.Details details) {
        var same = sameNip(details).filter(other -> !other.id().equals(id));
        if (same.isPresent()) {
            return new Outcome.AlreadyThere(same.get());
        }
        return institutions.update(id, version, details) ? new Outcome.Saved(id) : new Outcome.Stale();
    }

    /** A form without a number that is sent twice. */
    private Optional<Institution> twin(Institution.Details details) {
        institutions.lock(details.name());
        return known.all().stream().filter(one -> one.details().equals(details)).findFirst();
    }

    private Optional<Institution> sameNip(Institution.Details details) {
        var nip = details.nip();
        if (nip == null) {
            return Optional.empty();
        }
        institutions.lock(nip.digits());
        return known.find(nip);
    }
}
