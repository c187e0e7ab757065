package pl.mors.person.register;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.person.TestPeople.AT_THE_ESTATE;
import static pl.mors.person.TestPeople.newPerson;
import static pl.mors.person.TestPeople.pesel;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.person.NoPeselReason;
import pl.mors.person.PersonQueries;
import pl.mors.person.Residence;
import pl.mors.person.residence.ResidenceDay;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;

@IntegrationTest
class RegisterPersonTest {

    @Autowired
    private RegisterPerson registerPerson;

    @Autowired
    private PersonQueries people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Test
    void registersAPersonWithTheirResidence() {
        var town = world.town();
        var pesel = pesel();
        var outcome = register(town, newPerson("Halina", "Żądło", pesel, AT_THE_ESTATE));
        assertThat(outcome).isInstanceOfSatisfying(RegisterPerson.Registered.class, registered -> {
            var person = town.as(() -> people.get(registered.person()));
            assertThat(person.name()).isEqualTo("Halina Żądło");
            assertThat(person.bornOn()).isEqualTo(pesel.dateOfBirth());
            assertThat(person.sex()).isEqualTo(Sex.FEMALE);
            assertThat(town.as(() -> people.residenceOn(registered.person(), LocalDate.of(2018, 1, 1))))
                    .map(Residence::address)
                    .contains(AT_THE_ESTATE);
        });
    }

    @Test
    void refusesThePeselOfAKnownPersonAndNamesThem() {
        var town = world.town();
        var pesel = pesel();
        register(town, newPerson("Halina", "Żądło", pesel, AT_THE_ESTATE));
        assertThat(register(town, newPerson("Janina", "Inna", pesel, AT_THE_ESTATE)))
                .isInstanceOfSatisfying(
                        RegisterPerson.PeselTaken.class,
                        taken -> assertThat(taken.by().name()).isEqualTo("Halina Żądło"));
    }

    @Test
    void warnsOfASimilarNameWithTheSameDateOfBirth() {
        var town = world.town();
        register(town, newPerson("Zbigniew", "Wójcik", Pesel.of(LocalDate.of(1955, 7, 1), 9911), AT_THE_ESTATE));
        var sameDay = newPerson("Zbyszek", "Wojcik", Pesel.of(LocalDate.of(1955, 7, 1), 9913), AT_THE_ESTATE);
        assertThat(register(town, sameDay))
                .isInstanceOfSatisfying(
                        RegisterPerson.Alike.class,
                        alike -> assertThat(alike.people())
                                .extracting(LookAlike::name)
                                .containsExactly("Zbigniew Wójcik"));
        assertThat(town.as(() -> registerPerson.register(sameDay, alike -> true)))
                .isInstanceOf(RegisterPerson.Registered.class);
    }

    @Test
    void takesPeopleOfAnotherNameOrDayForOthers() {
        var town = world.town();
        register(town, newPerson("Zbigniew", "Wójcik", Pesel.of(LocalDate.of(1955, 7, 1), 9911), AT_THE_ESTATE));
        assertThat(register(
                        town,
                        newPerson("Oksana", "Kowalenko", Pesel.of(LocalDate.of(1955, 7, 1), 9902), AT_THE_ESTATE)))
                .isInstanceOf(RegisterPerson.Registered.class);
        assertThat(register(
                        town, newPerson("Zbigniew", "Wójcik", Pesel.of(LocalDate.of(1955, 7, 2), 9911), AT_THE_ESTATE)))
                .isInstanceOf(RegisterPerson.Registered.class);
    }

    @Test
    void keepsRealPeopleOutOfMadeUpTowns() {
        var real = newPerson("Halina", "Żądło", Pesel.of(LocalDate.of(1955, 7, 1), 1234), AT_THE_ESTATE);
        assertThat(register(world.town(), real)).isInstanceOf(RegisterPerson.RealPeselRefused.class);
        assertThat(register(world.realTown(), real)).isInstanceOf(RegisterPerson.Registered.class);
    }

    @Test
    void registersAPersonWithoutPesel() {
        var town = world.town();
        var details = newPerson("Oksana", "Kowalenko", AT_THE_ESTATE);
        var identity = new NewPerson.WithoutPesel(
                NoPeselReason.NOT_ASSIGNED, "FE123456", LocalDate.of(1990, 5, 6), Sex.FEMALE);
        var outcome = register(town, new NewPerson(identity, details.details(), details.residence(), null));
        assertThat(outcome).isInstanceOfSatisfying(RegisterPerson.Registered.class, registered -> {
            var person = town.as(() -> people.get(registered.person()));
            assertThat(person.pesel()).isNull();
            assertThat(person.noPeselReason()).isEqualTo(NoPeselReason.NOT_ASSIGNED);
            assertThat(person.otherIdentifier()).isEqualTo("FE123456");
        });
    }

    @Test
    void savesNothingWhenTheResidenceIsRefused() {
        var town = world.town();
        var person = newPerson("Halina", "Żądło", AT_THE_ESTATE);
        var tomorrow = new Residence(LocalDate.of(2019, 5, 16), AT_THE_ESTATE);
        assertThat(register(town, new NewPerson(person.identity(), person.details(), tomorrow, null)))
                .isEqualTo(new RegisterPerson.ResidenceRefused(ResidenceDay.Refusal.IN_THE_FUTURE));
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM person")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void letsExactlyOneOfManyClerksWin() throws Exception {
        var town = world.town();
        var pesel = pesel();
        var outcomes = Race.of(8, clerk -> register(town, newPerson("Halina", "Żądło", pesel, AT_THE_ESTATE)));
        assertThat(outcomes)
                .filteredOn(RegisterPerson.Registered.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(RegisterPerson.PeselTaken.class::isInstance)
                .hasSize(7);
    }

    private RegisterPerson.Outcome register(Town town, NewPerson person) {
        return town.as(() -> registerPerson.register(person, alike -> false));
    }
}
