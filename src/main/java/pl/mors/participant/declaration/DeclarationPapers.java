package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.document.Paper;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.Guardian;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeLetterheads;

/** Fills in declarations on paper. */
@Component
class DeclarationPapers {

    private final PersonQueries people;
    private final GuardianQueries guardians;
    private final ChoiceQueries choices;
    private final ProgrammeLetterheads letterheads;

    DeclarationPapers(
            PersonQueries people, GuardianQueries guardians, ChoiceQueries choices, ProgrammeLetterheads letterheads) {
        this.people = people;
        this.guardians = guardians;
        this.choices = choices;
        this.letterheads = letterheads;
    }

    /**
     * The paper.
     *
     * @param subject of the case to which it belongs
     * @param day as of which
     * @param signed whether it was signed that day; otherwise the day is left for the hand that signs
     */
    Paper paper(
            UUID subject,
            PersonId id,
            Programme programme,
            @Nullable ParticipationRole role,
            SignedDeclaration declaration,
            LocalDate day,
            boolean signed) {
        var undated = new SignedDeclaration(
                null, declaration.entry(), declaration.answers(), null, declaration.community(), null, null);
        return new DeclarationPaper(
                        letterheads.about(subject, List.of(programme.id())),
                        programme.title(),
                        people.get(id),
                        people.residenceOn(id, day)
                                .map(residence -> residence.address().oneLine())
                                .orElse(null),
                        role,
                        day,
                        signed ? day : null,
                        guardians.of(id).stream()
                                .filter(one -> one.id().equals(declaration.guardian()))
                                .map(Guardian::name)
                                .findFirst()
                                .orElse(null),
                        DeclarationPages.stored(undated, choices.of(programme.id())))
                .paper();
    }
}
