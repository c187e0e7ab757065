package pl.mors.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import pl.mors.TestWorld.Town;
import pl.mors.person.contact.ContactDetails;
import pl.mors.person.register.NewPerson;
import pl.mors.person.register.RegisterPerson;
import pl.mors.platform.Pesel;
import pl.mors.platform.text.Language;

/** Made-up residents for tests: born on a given day, living in Mikołów unless a test says otherwise. */
@TestComponent
public class TestPeople {

    public static final Address AT_THE_ESTATE = at("Adama Mickiewicza", "12");

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final RegisterPerson registerPerson;

    TestPeople(RegisterPerson registerPerson) {
        this.registerPerson = registerPerson;
    }

    /** A new resident of the estate, born on 4.03.1961, registered as living there since 2018. */
    public PersonId resident(Town town, String givenName, String familyName) {
        return resident(town, givenName, familyName, AT_THE_ESTATE);
    }

    public PersonId resident(Town town, String givenName, String familyName, Address address) {
        var outcome = town.as(() -> registerPerson.register(newPerson(givenName, familyName, address), alike -> true));
        return ((RegisterPerson.Registered) outcome).person();
    }

    public static NewPerson newPerson(String givenName, String familyName, Address address) {
        return newPerson(givenName, familyName, pesel(), address);
    }

    public static NewPerson newPerson(String givenName, String familyName, Pesel pesel, Address address) {
        return new NewPerson(
                new NewPerson.WithPesel(pesel),
                new ContactDetails(
                        givenName, familyName, Citizenship.POLISH, new Person.Contact(null, null, Language.POLISH)),
                new Residence(LocalDate.of(2018, 1, 1), address),
                null);
    }

    /** A PESEL that no other test person has, of a made-up serial number. */
    public static Pesel pesel() {
        int next = SERIAL.getAndIncrement();
        return Pesel.of(LocalDate.of(1940, 1, 1).plusDays(next / 50), 9900 + next % 50 * 2);
    }

    public static Address at(String street, String building) {
        return new Address(
                null,
                street,
                building,
                null,
                "43-190",
                "Mikołów",
                null,
                "Mikołów",
                "mikołowski",
                Voivodeship.SLASKIE,
                Urbanisation.INTERMEDIATE);
    }

    /** What a clerk types about somebody of the estate, without PESEL and names. */
    public static Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("citizenship", "POLISH");
        typed.put("language", "POLISH");
        typed.put("phone", "600 100 200");
        typed.put("street", "ul. Adama Mickiewicza");
        typed.put("building", "12");
        typed.put("postcode", "43190");
        typed.put("locality", "Mikołów");
        typed.put("municipality", "Mikołów");
        typed.put("county", "mikołowski");
        typed.put("voivodeship", "SLASKIE");
        typed.put("urbanisation", "INTERMEDIATE");
        return typed;
    }
}
