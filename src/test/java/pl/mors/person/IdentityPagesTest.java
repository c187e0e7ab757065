package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.person.contact.ContactDetails;
import pl.mors.person.register.NewPerson;
import pl.mors.person.register.RegisterPerson;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Language;

/** Correcting by what a person is this one. */
@IntegrationTest
class IdentityPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private RegisterPerson registerPerson;

    @Autowired
    private PersonQueries personQueries;

    private Town town;
    private Clerk clerk;
    private PersonId oksana;
    private String address;

    @BeforeEach
    void foundTown() {
        town = world.town();
        clerk = clerks.of(town, Role.COORDINATOR, Role.ADMINISTRATOR);
        var withoutPesel = new NewPerson(
                new NewPerson.WithoutPesel(NoPeselReason.NOT_KNOWN, null, LocalDate.of(1980, 2, 29), Sex.MALE),
                new ContactDetails(
                        "Oksana", "Próbna", Citizenship.THIRD_COUNTRY, new Person.Contact(null, null, Language.POLISH)),
                new Residence(LocalDate.of(2018, 1, 1), TestPeople.AT_THE_ESTATE),
                null);
        oksana = ((RegisterPerson.Registered) town.as(() -> registerPerson.register(withoutPesel, alike -> true)))
                .person();
        address = PersonUrls.identity(oksana);
    }

    @Test
    void correctsBirthAndSexOfAPersonWithoutPeselAndKeepsTheReason() {
        assertThat(clerk.get(PersonUrls.person(oksana))).bodyText().contains(address);
        assertThat(clerk.get(address)).hasStatusOk().bodyText().contains("value=\"29.02.1980\"");
        var typed = typed(1);
        typed.put("correctionReason", "");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("Powód poprawki");
        typed.put("correctionReason", "pomyłka przy rejestracji");
        typed.put("bornOn", "1.03.2080");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("Data urodzenia jest w przyszłości");
        typed.put("bornOn", "1.03.1980");
        assertThat(clerk.post(address, typed)).hasStatus(303);
        assertThat(person().bornOn()).isEqualTo(LocalDate.of(1980, 3, 1));
        assertThat(person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(clerk.get(PersonUrls.history(oksana)))
                .bodyText()
                .contains("pomyłka przy rejestracji", "01.03.1980", "29.02.1980");
    }

    @Test
    void addsALaterPeselAndDerivesTheRestFromIt() {
        var taken = TestPeople.pesel();
        town.as(() -> registerPerson.register(
                TestPeople.newPerson("Halina", "Żądło", taken, TestPeople.AT_THE_ESTATE), alike -> true));
        var typed = typed(1);
        typed.put("pesel", "12345678901");
        assertThat(clerk.post(address, typed)).hasStatus(422);
        typed.put("pesel", "44051401359");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("przyjmuje tylko zmyślone numery");
        typed.put("pesel", taken.digits());
        assertThat(clerk.post(address, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Inna osoba w rejestrze ma ten numer PESEL", "Halina Żądło");
        var own = TestPeople.pesel();
        typed.put("pesel", own.digits());
        typed.put("bornOn", "");
        typed.remove("sex");
        assertThat(clerk.post(address, typed)).hasStatus(303);
        assertThat(person().pesel()).isEqualTo(own);
        assertThat(person().bornOn()).isEqualTo(own.dateOfBirth());
        assertThat(person().sex()).isEqualTo(own.sex());
        assertThat(person().noPeselReason()).isNull();
    }

    @Test
    void showsTheSecondClerkWhatTheFirstCorrected() {
        var first = typed(1);
        first.put("bornOn", "2.03.1980");
        assertThat(clerk.post(address, first)).hasStatus(303);
        var second = typed(1);
        second.put("bornOn", "3.03.1980");
        assertThat(clerk.post(address, second))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie", "02.03.1980", "value=\"3.03.1980\"", "name=\"version\" value=\"2\"");
        assertThat(person().bornOn()).isEqualTo(LocalDate.of(1980, 3, 2));
    }

    private Person person() {
        return town.as(() -> personQueries.get(oksana));
    }

    private static Map<String, String> typed(int version) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("version", Integer.toString(version));
        typed.put("noPeselReason", "NOT_KNOWN");
        typed.put("bornOn", "1.03.1980");
        typed.put("sex", "FEMALE");
        typed.put("correctionReason", "sprostowanie");
        return typed;
    }
}
