package pl.mors.participant.eligibility;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Takes back a paper that was recorded by mistake; what was known before stays known as of then. */
@Service
@Transactional
class WithdrawEvidence {

    private final EligibilityRepository checks;

    WithdrawEvidence(EligibilityRepository checks) {
        this.checks = checks;
    }

    /**
     * Withdraws the paper.
     *
     * @throws NotFound when the person has no such paper
     */
    public void withdraw(PersonId person, UUID evidence) {
        if (!checks.supersedeEvidence(person, evidence)) {
            throw new NotFound("evidence " + evidence);
        }
    }
}
