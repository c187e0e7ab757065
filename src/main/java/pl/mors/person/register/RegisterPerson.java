package pl.mors.person.register;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.GiveNotice;
import pl.mors.person.PersonId;
import pl.mors.person.merge.TellApart;
import pl.mors.person.residence.RecordResidence;
import pl.mors.person.residence.ResidenceDay;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Pesel;

/**
 * Enters a person into the register, once. The same PESEL is refused, however many clerks try at the same moment; a similar
 * name with the same date of birth needs the clerk's word that it is somebody else.
 */
@Service
@Transactional
public class RegisterPerson {

    /** What became of it; only {@link Registered} changed anything. */
    public sealed interface Outcome {}

    public record Registered(PersonId person) implements Outcome {}

    public record PeselTaken(LookAlike by) implements Outcome {}

    public record Alike(List<LookAlike> people) implements Outcome {}

    /** A made-up organisation holds made-up people only: serial numbers 9900-9999. */
    public record RealPeselRefused() implements Outcome {}

    public record ResidenceRefused(ResidenceDay.Refusal reason) implements Outcome {}

    private final RegisterQueries known;
    private final RegisterRepository register;
    private final RecordResidence recordResidence;
    private final GiveNotice giveNotice;
    private final TellApart tellApart;
    private final BusinessDate date;

    RegisterPerson(
            RegisterQueries known,
            RegisterRepository register,
            RecordResidence recordResidence,
            GiveNotice giveNotice,
            TellApart tellApart,
            BusinessDate date) {
        this.known = known;
        this.register = register;
        this.recordResidence = recordResidence;
        this.giveNotice = giveNotice;
        this.tellApart = tellApart;
        this.date = date;
    }

    /**
     * Registers the person.
     *
     * @param isNot of whom the clerk has seen that they are alike and says that this is none of them
     */
    public Outcome register(NewPerson person, Predicate<PersonId> isNot) {
        var identity = person.identity();
        var day = ResidenceDay.check(person.residence().validFrom(), identity.bornOn(), date.today());
        if (day.isPresent()) {
            return new ResidenceRefused(day.get());
        }
        register.lockPeopleBornOn(identity.bornOn());
        if (identity instanceof NewPerson.WithPesel(var pesel)) {
            if (!pesel.isMadeUp() && register.isOrganisationMadeUp()) {
                return new RealPeselRefused();
            }
            var bearer = known.bearer(pesel);
            if (bearer.isPresent()) {
                return new PeselTaken(bearer.get());
            }
        }
        var alike = register.alike(person);
        return alike.stream().map(LookAlike::id).allMatch(isNot) ? insert(person, alike) : new Alike(alike);
    }

    /** @param alike those of whom the clerk says that the person is none of them */
    private Outcome insert(NewPerson person, List<LookAlike> alike) {
        var id = PersonId.next();
        if (!register.insert(id, person)) {
            return new PeselTaken(known.bearer(peselOf(person)).orElseThrow());
        }
        if (recordResidence.record(id, person.residence()) instanceof RecordResidence.Refused(var reason)) {
            throw new IllegalStateException("a residence that passed its rule was refused: " + reason);
        }
        tellApart.tellNewcomer(id, alike.stream().map(LookAlike::id).toList());
        if (person.told() != null) {
            giveNotice.giveHolding(id, null, date.today(), person.told(), null);
        }
        return new Registered(id);
    }

    private static Pesel peselOf(NewPerson person) {
        return switch (person.identity()) {
            case NewPerson.WithPesel(var pesel) -> pesel;
            case NewPerson.WithoutPesel withoutPesel ->
                throw new IllegalStateException("nobody else can have taken a missing PESEL");
        };
    }
}
