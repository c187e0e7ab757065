package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.person.FullAge;
import pl.mors.person.Guardian;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;

/** Who signs a person's declaration. */
@Component
class Signatures {

    private final PersonQueries people;
    private final GuardianQueries guardians;

    Signatures(PersonQueries people, GuardianQueries guardians) {
        this.people = people;
        this.guardians = guardians;
    }

    /** Whether a guardian signs on a day, and not the person. */
    boolean needsGuardian(PersonId person, LocalDate day) {
        return FullAge.isMinor(people.get(person).bornOn(), day);
    }

    List<Guardian> guardians(PersonId person) {
        return guardians.of(person);
    }

    /**
     * What hinders; nothing does where no declaration is signed.
     *
     * @param signedBefore who signed what is corrected, though they may be no guardian any more
     */
    Optional<GuardianSignature.Refusal> check(
            PersonId person, SignedDeclaration declaration, @Nullable GuardianId signedBefore) {
        var day = declaration.signedOn();
        if (day == null) {
            return Optional.empty();
        }
        var known = Stream.concat(guardians.of(person).stream().map(Guardian::id), Stream.ofNullable(signedBefore));
        return GuardianSignature.check(people.get(person).bornOn(), day, declaration.guardian(), known.toList());
    }

    /** Who signed for the person; nobody when they were of full age on the day. */
    @Nullable
    GuardianId guardian(PersonId person, SignedDeclaration declaration) {
        var day = declaration.signedOn();
        return day != null && needsGuardian(person, day) ? declaration.guardian() : null;
    }
}
