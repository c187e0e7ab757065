package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.programme.Programme;

/** Takes back a paper that was recorded by mistake; what was known before stays known as of then. */
@Service
@Transactional
class WithdrawEvidence {

    private final EligibilityRepository checks;
    private final CheckEligibility checkEligibility;

    WithdrawEvidence(EligibilityRepository checks, CheckEligibility checkEligibility) {
        this.checks = checks;
        this.checkEligibility = checkEligibility;
    }

    /**
     * Withdraws the paper, with what follows from it for the last check.
     *
     * @throws NotFound when the person has no such paper
     */
    public void withdraw(PersonId person, Programme programme, UUID evidence) {
        if (!checks.supersedeEvidence(person, evidence)) {
            throw new NotFound("evidence " + evidence);
        }
        checkEligibility.again(person, programme, LocalDate.MIN);
    }
}
