package pl.mors.person.register;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;

/**
 * Corrects by what a person is this one: the PESEL that comes later or was mistyped, the date of birth, the sex. What stood before
 * stays in the trail, with the reason.
 */
@Service
@Transactional
class CorrectIdentity {

    /** What became of it; only {@link Corrected} changed anything. */
    sealed interface Outcome {}

    record Corrected() implements Outcome {}

    record PeselTaken(LookAlike by) implements Outcome {}

    /** A made-up organisation holds made-up people only. */
    record RealPeselRefused() implements Outcome {}

    /** A colleague saved in the meantime. */
    record ChangedMeanwhile() implements Outcome {}

    private final PersonQueries people;
    private final RegisterQueries known;
    private final RegisterRepository register;

    CorrectIdentity(PersonQueries people, RegisterQueries known, RegisterRepository register) {
        this.people = people;
        this.known = known;
        this.register = register;
    }

    /**
     * Corrects.
     *
     * @param version of the person as the clerk saw it
     * @throws NotFound when there is no such person
     */
    Outcome correct(PersonId id, int version, NewPerson.Identity identity, String reason) {
        var person = people.get(id);
        register.lockPeopleBornOn(identity.bornOn());
        if (identity instanceof NewPerson.WithPesel(var pesel) && !pesel.equals(person.pesel())) {
            if (!pesel.isMadeUp() && register.isOrganisationMadeUp()) {
                return new RealPeselRefused();
            }
            var bearer = known.bearer(pesel);
            if (bearer.isPresent()) {
                return new PeselTaken(bearer.get());
            }
        }
        if (!register.updateIdentity(id, version, identity)) {
            return new ChangedMeanwhile();
        }
        register.insertCorrection(id, reason);
        return new Corrected();
    }
}
