package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.Programme;

/** Records a paper that a person brought. */
@Service
@Transactional
class RecordEvidence {

    sealed interface Outcome {}

    record Recorded() implements Outcome {}

    record Refused(Refusal reason) implements Outcome {}

    /** Why a paper cannot be one. */
    enum Refusal {
        ISSUED_IN_THE_FUTURE,
        /** A slip of the year: no paper is older than the person it is about. */
        ISSUED_BEFORE_BIRTH,
        ENDS_BEFORE_ISSUE;

        String textKey() {
            return "participant.evidence.refusal." + name();
        }
    }

    private final PersonQueries people;
    private final EligibilityRepository checks;
    private final CheckEligibility checkEligibility;
    private final BusinessDate date;

    RecordEvidence(
            PersonQueries people, EligibilityRepository checks, CheckEligibility checkEligibility, BusinessDate date) {
        this.people = people;
        this.checks = checks;
        this.checkEligibility = checkEligibility;
        this.date = date;
    }

    /** Records the paper, and what follows from it for the last check. */
    public Outcome record(PersonId person, Programme programme, Evidence paper) {
        var refusal = refusal(paper, people.get(person).bornOn(), date.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        checks.insertEvidence(person, programme.id(), paper);
        checkEligibility.again(person, programme, paper.issuedOn());
        return new Recorded();
    }

    private static Optional<Refusal> refusal(Evidence paper, LocalDate bornOn, LocalDate today) {
        var validUntil = paper.validUntil();
        if (paper.issuedOn().isBefore(bornOn)) {
            return Optional.of(Refusal.ISSUED_BEFORE_BIRTH);
        }
        if (paper.issuedOn().isAfter(today)) {
            return Optional.of(Refusal.ISSUED_IN_THE_FUTURE);
        }
        return validUntil != null && validUntil.isBefore(paper.issuedOn())
                ? Optional.of(Refusal.ENDS_BEFORE_ISSUE)
                : Optional.empty();
    }
}
