package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fact is superseded once and else never changed, whoever asks. */
@Tag("slow")
@IntegrationTest
class FactsRewrittenTest {

    private static final String SUPERSEDE = "UPDATE residence SET superseded_at = clock_timestamp()";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private TestWorld.Town town;

    @BeforeEach
    void tellAResidence() {
        town = world.town();
        town.inside(() -> {
            jdbc.sql("""
                    INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                    VALUES (current_organisation(), gen_random_uuid(), 'Halina', 'Próbna', '1950-05-15', 'female')
                    """).update();
            jdbc.sql("""
                    INSERT INTO residence (organisation_id, id, person_id, valid_from, locality, municipality, county, voivodeship,
                        urbanisation)
                    SELECT organisation_id, gen_random_uuid(), id, '2018-01-01', 'Mikołów', 'Mikołów', 'mikołowski', 'śląskie', 2
                    FROM person
                    """).update();
        });
    }

    @Test
    void isSupersededOnce() {
        assertThat(change(SUPERSEDE)).isEqualTo(1);
        assertRefused(SUPERSEDE);
        assertRefused("UPDATE residence SET superseded_at = NULL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "locality = 'Łaziska'",
                "street = 'Długa'",
                "urbanisation = 3",
                "recorded_at = recorded_at + interval '1 hour'",
                "person_id = person_id, homeless = true, place_of_stay = 'ogrzewalnia'"
            })
    void isNotChangedOtherwise(String set) {
        assertRefused("UPDATE residence SET " + set);
        assertRefused(SUPERSEDE + ", " + set);
    }

    @Test
    void isNotGivenToSomebodyElseByTheApplication() {
        assertRefused("UPDATE residence SET person_id = gen_random_uuid()");
        assertRefused(SUPERSEDE + ", person_id = gen_random_uuid()");
    }

    private void assertRefused(String change) {
        assertThatThrownBy(() -> change(change))
                .as(change)
                .isInstanceOf(DataIntegrityViolationException.class)
                .rootCause()
                .hasMessageContaining("is corrected by a new row, not rewritten");
    }

    private int change(String change) {
        return town.inside(() -> jdbc.sql(change).update());
    }
}
