package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** What is written about a person stands on one line, whoever writes it. */
@IntegrationTest
class OneLineTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private PersonQueries personQueries;

    @Autowired
    private JdbcClient jdbc;

    private Town town;

    @BeforeEach
    void foundTown() {
        town = world.town();
    }

    @Test
    void aFormTakesALineBreakForABlank() {
        var typed = TestPeople.typed();
        typed.put("pesel", TestPeople.pesel().digits());
        typed.put("givenName", "Halina\r\nAnna");
        typed.put("familyName", "Żądło");
        typed.put("street", "Adama\nMickiewicza");
        var request = mvc.post().uri(PersonUrls.REGISTER).with(csrf()).with(town.signedIn(Role.SOCIAL_WORKER));
        typed.forEach(request::param);
        assertThat(request.exchange()).hasStatus(303);

        var id = town.inside(() -> jdbc.sql("SELECT id FROM person WHERE given_name = 'Halina Anna'")
                .query((row, number) -> new PersonId(row.getObject("id", java.util.UUID.class)))
                .single());
        assertThat(town.as(() -> personQueries.residenceOn(id, LocalDate.of(2019, 5, 15))))
                .hasValueSatisfying(home -> assertThat(home.address().street()).isEqualTo("Adama Mickiewicza"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u0001b", "a\u007fb", "a\u0085b", "a\u2028b", "a\u202eb", "a\u2066b"})
    void theDatabaseTakesNone(String value) {
        var person = people.resident(town, "Halina", "Żądło");
        for (var column : new String[] {"given_name", "family_name", "other_identifier", "phone", "email"}) {
            assertThatThrownBy(() -> set(person, column, value)).as(column).hasMessageContaining("person_one_line");
        }
        assertThatThrownBy(() -> insertResidence(person, value)).hasMessageContaining("residence_one_line");
    }

    @Test
    void theDatabaseTakesEverythingThatStandsOnALine() {
        var person = people.resident(town, "Halina", "Żądło");
        set(person, "family_name", "Żądło-Ćwik z d. O’Neil Оксана");
        insertResidence(person, "Mikołów (osiedle „Ładne”)");
    }

    private void set(PersonId person, String column, String value) {
        town.inside(() -> {
            jdbc.sql("UPDATE person SET " + column + " = :value WHERE id = :id")
                    .param("value", value)
                    .param("id", person.value())
                    .update();
        });
    }

    private void insertResidence(PersonId person, String locality) {
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO residence (organisation_id, id, person_id, valid_from, locality, municipality, county,
                                voivodeship, urbanisation)
                            VALUES (current_organisation(), :id, :person, DATE '2019-01-01', :locality, 'Mikołów', 'mikołowski',
                                'śląskie', 2)""")
                    .param("id", Ids.next())
                    .param("person", person.value())
                    .param("locality", locality)
                    .update();
        });
    }
}
