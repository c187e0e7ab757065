package pl.mors.person.guardian;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.GuardianId;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Records who acts for a minor, and that somebody no longer does. */
@Service
@Transactional
class RecordGuardian {

    private final GuardianRepository guardians;

    RecordGuardian(GuardianRepository guardians) {
        this.guardians = guardians;
    }

    void add(PersonId person, NewGuardian guardian) {
        guardians.insert(person, guardian);
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
