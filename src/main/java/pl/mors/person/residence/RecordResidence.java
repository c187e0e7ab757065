package pl.mors.person.residence;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.person.Residence;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/**
 * Records where a person lives from a day on. A second statement for the same day corrects the first; other days stay as they
 * were stated.
 */
@Service
@Transactional
public class RecordResidence {

    /** What became of the statement. */
    public sealed interface Outcome {}

    public record Recorded() implements Outcome {}

    public record Refused(ResidenceDay.Refusal reason) implements Outcome {}

    private final ResidenceRepository residences;
    private final BusinessDate date;

    RecordResidence(ResidenceRepository residences, BusinessDate date) {
        this.residences = residences;
        this.date = date;
    }

    /**
     * Records the statement.
     *
     * @throws NotFound when there is no such person
     */
    public Outcome record(PersonId person, Residence residence) {
        LocalDate bornOn = residences.lockPerson(person).orElseThrow(() -> new NotFound("person " + person));
        var refusal = ResidenceDay.check(residence.validFrom(), bornOn, date.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        residences.supersede(person, residence.validFrom());
        residences.insert(person, residence);
        return new Recorded();
    }
}
