package pl.mors.participant.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** What is kept about a person's eligibility. */
@Service
@Transactional(readOnly = true)
public class EligibilityQueries {

    private final EligibilityRepository checks;

    EligibilityQueries(EligibilityRepository checks) {
        this.checks = checks;
    }

    /** The check that holds, if there ever was one. */
    public Optional<StoredCheck> latest(PersonId person, ProgrammeId programme) {
        return checks.latest(person, programme);
    }

    /** The latest issue first. */
    public List<Evidence> evidence(PersonId person, ProgrammeId programme) {
        return checks.evidence(person, programme);
    }
}
