package pl.mors.person.household;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;

/** Says who lives with whom. A person lives in one household: whoever joins one leaves another. */
@Service
@Transactional
class ChangeHousehold {

    private final HouseholdRepository households;
    private final HouseholdQueries known;
    private final PersonQueries people;

    ChangeHousehold(HouseholdRepository households, HouseholdQueries known, PersonQueries people) {
        this.households = households;
        this.known = known;
        this.people = people;
    }

    /** @throws NotFound when one of them is nobody, or both are the same */
    void join(PersonId person, PersonId newcomer) {
        if (person.equals(people.get(newcomer).id())) {
            throw new NotFound("nobody joins their own household");
        }
        people.get(person);
        households.lock(person, newcomer);
        var household = known.householdOf(person);
        if (household.isPresent() && household.equals(known.householdOf(newcomer))) {
            return;
        }
        households.leave(newcomer);
        var joined = household.orElseGet(() -> {
            var founded = households.found();
            households.join(founded, person);
            return founded;
        });
        households.join(joined, newcomer);
    }

    /** @throws NotFound when the other does not live with the person */
    void leave(PersonId person, PersonId other) {
        households.lock(person, other);
        var household = known.householdOf(person);
        if (household.isEmpty() || !household.equals(known.householdOf(other)) || !households.leave(other)) {
            throw new NotFound(other + " does not live with " + person);
        }
    }
}
