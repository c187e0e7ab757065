package pl.mors.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;
import pl.mors.platform.Pesel;

/** What the database refuses stands in the log with the constraint's name, never with the row. */
@IntegrationTest
class QuietErrorsTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDuplicatePeselStaysOutOfTheException() {
        var town = world.town();
        var pesel = TestPeople.pesel();
        town.inside(() -> register(pesel));
        var refused = catchThrowable(() -> town.inside(() -> register(pesel)));
        assertThat(Throwables.getStackTrace(refused))
                .contains("duplicate key value")
                .doesNotContain(pesel.digits());
    }

    /** Where row-level security holds the login, the server tells no key by itself; here nothing but our setting keeps it back. */
    @Test
    void aDuplicateKeyOfAnyTableStaysOutOfTheException() {
        long id = Ids.next().getLeastSignificantBits();
        count(id);
        assertThat(Throwables.getStackTrace(catchThrowable(() -> count(id))))
                .contains("duplicate key value")
                .doesNotContain(Long.toString(id));
    }

    private void count(long id) {
        jdbc.sql("INSERT INTO rate_limit (id, state, expires_at) VALUES (:id, '', 0)")
                .param("id", id)
                .update();
    }

    private void register(Pesel pesel) {
        jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, pesel, date_of_birth, sex)
                        VALUES (current_organisation(), gen_random_uuid(), 'Łucja', 'Ćwik', :pesel, :born, 'female')
                        """)
                .param("pesel", pesel.digits())
                .param("born", pesel.dateOfBirth())
                .update();
    }
}
