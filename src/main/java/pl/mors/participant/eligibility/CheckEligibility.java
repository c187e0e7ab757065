package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.Residence;
import pl.mors.platform.NotFound;
import pl.mors.programme.Programme;

/** Checks whether a person may join a programme, and keeps the answers and findings as told, with the version of the rules. */
@Service
@Transactional
public class CheckEligibility {

    private final PersonQueries people;
    private final ParticipantQueries participants;
    private final EligibilityQueries known;
    private final EligibilityRepository checks;

    CheckEligibility(
            PersonQueries people,
            ParticipantQueries participants,
            EligibilityQueries known,
            EligibilityRepository checks) {
        this.people = people;
        this.participants = participants;
        this.known = known;
        this.checks = checks;
    }

    /**
     * Checks and keeps the result; an earlier check of the pair is superseded.
     *
     * @throws NotFound when there is no such person
     */
    public StoredCheck check(PersonId personId, Programme programme, EligibilityAnswers answers) {
        var person = people.get(personId);
        var facts = new EligibilityFacts(
                answers.day(),
                person.bornOn(),
                answers.role(),
                mainParticipant(programme, personId, answers.mainNumber()),
                people.residenceOn(personId, answers.day())
                        .map(Residence::address)
                        .orElse(null),
                answers.grounds(),
                known.evidence(personId, programme.id()));
        var result = Eligibility.check(EligibilityTerms.of(programme), facts);
        checks.supersede(personId, programme.id());
        return checks.insert(personId, programme, answers, result);
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

    private @Nullable MainParticipant mainParticipant(Programme programme, PersonId asking, @Nullable Integer number) {
        return Optional.ofNullable(number)
                .flatMap(given -> participants.find(programme.id(), given))
                .filter(main -> main.role() == ParticipationRole.PARTICIPANT)
                .filter(main -> !main.person().equals(asking))
                .map(main -> new MainParticipant(
                        programme.declarationRequired()
                                ? main.declaredOn()
                                : programme.period().from(),
                        main.exitedOn()))
                .orElse(null);
    }
}
