package pl.mors.employment.employer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.EmployerId;

/** Adds an employer or changes one. A tax number names one employer of the organisation. */
@Service
@Transactional
class SaveEmployer {

    private final EmployerRepository employers;
    private final EmployerQueries known;

    SaveEmployer(EmployerRepository employers, EmployerQueries known) {
        this.employers = employers;
        this.known = known;
    }

    sealed interface Outcome {

        record Saved(EmployerId id) implements Outcome {}

        record AlreadyThere(Employer employer) implements Outcome {}

        /** Somebody else has changed the employer since it was read; nothing was stored. */
        record Stale() implements Outcome {}
    }

    Outcome add(Employer.Details details) {
        employers.lock(details.nip());
        var same = known.find(details.nip());
        if (same.isPresent()) {
            return new Outcome.AlreadyThere(same.get());
        }
        var id = EmployerId.next();
        employers.insert(id, details);
        return new Outcome.Saved(id);
    }

    Outcome change(EmployerId id, int version, Employer.Details details) {
        employers.lock(details.nip());
        var same = known.find(details.nip()).filter(other -> !other.id().equals(id));
        if (same.isPresent()) {
            return new Outcome.AlreadyThere(same.get());
        }
        return employers.update(id, version, details) ? new Outcome.Saved(id) : new Outcome.Stale();
    }
}
