package pl.mors.participant.eligibility;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.programme.Programme;

/** Checks whether a person may join a programme, and keeps the answers and findings as told, with the version of the rules. */
@Service
@Transactional
public class CheckEligibility {

    private final KnownFacts facts;
    private final EligibilityQueries known;
    private final EligibilityRepository checks;

    CheckEligibility(KnownFacts facts, EligibilityQueries known, EligibilityRepository checks) {
        this.facts = facts;
        this.known = known;
        this.checks = checks;
    }

    /**
     * Checks and keeps the result with the facts that it rests on; an earlier check of the pair is superseded.
     *
     * @throws NotFound when there is no such person
     */
    public StoredCheck check(PersonId person, Programme programme, EligibilityAnswers answers) {
        var taken = facts.of(person, programme, answers);
        var result = Eligibility.check(EligibilityTerms.of(programme), taken);
        checks.supersede(person, programme.id());
        return checks.insert(person, programme, answers, taken, result);
    }

    /**
     * Asks again after a paper came or went: the last check's questions with the papers as they are now. Nothing happens before
     * the first check.
     *
     * @param notBefore the day for which the question makes sense at the earliest; a later day of the last check stays
     */
    void again(PersonId person, Programme programme, LocalDate notBefore) {
        known.latest(person, programme.id()).map(StoredCheck::answers).ifPresent(last -> {
            var day = last.day().isBefore(notBefore) ? notBefore : last.day();
            check(person, programme, last.on(day));
        });
    }
}
