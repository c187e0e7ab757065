package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.programme.Programme;

/** Records where a person learns or works and where addresses are on the map, and asks the last check's questions again. */
@Service
@Transactional
class RecordPlaces {

    private final PlacesRepository places;
    private final CheckEligibility checkEligibility;

    RecordPlaces(PlacesRepository places, CheckEligibility checkEligibility) {
        this.places = places;
        this.checkEligibility = checkEligibility;
    }

    public void record(PersonId person, Programme programme, AreaTie tie) {
        places.insert(person, tie);
        checkEligibility.again(person, programme, LocalDate.MIN);
    }

    /**
     * Takes back a place that was recorded by mistake.
     *
     * @throws NotFound when the person has no such place
     */
    public void withdraw(PersonId person, Programme programme, UUID tie) {
        if (!places.supersede(person, tie)) {
            throw new NotFound("area tie " + tie);
        }
        checkEligibility.again(person, programme, LocalDate.MIN);
    }

    /** Says where an address is; for everybody there, of whom only this person is asked about again at once. */
    public void pin(PersonId person, Programme programme, Place address, Coordinates at) {
        places.supersede(address.key());
        places.insert(address.key(), at);
        checkEligibility.again(person, programme, LocalDate.MIN);
    }
}
