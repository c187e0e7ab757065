package pl.mors.person.guardian;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Records who acts for a minor, and that somebody no longer does. */
@Service
@Transactional
class RecordGuardian {

    private final GuardianRepository guardians;
    private final GuardianQueries known;

    RecordGuardian(GuardianRepository guardians, GuardianQueries known) {
        this.guardians = guardians;
        this.known = known;
    }

    /** Whether the person did not have this guardian already: a form that was sent twice says nothing new. */
    boolean add(PersonId person, NewGuardian guardian) {
        guardians.lock(person);
        if (known.of(person).stream().anyMatch(guardian::isSame)) {
            return false;
        }
        guardians.insert(person, guardian);
        return true;
    }

    /**
     * Ends what a guardian does; what they signed stays signed.
     *
     * @throws NotFound when the person has no such guardian
     */
    void end(PersonId person, GuardianId guardian) {
        if (!guardians.supersede(person, guardian)) {
            throw new NotFound("guardian " + guardian);
        }
    }
}
