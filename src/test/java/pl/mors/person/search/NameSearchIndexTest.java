package pl.mors.person.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;

/** The application's login searches names through the trigram index, in spite of row-level security. */
@IntegrationTest
@Tag("slow")
class NameSearchIndexTest {

    private static final int PEOPLE = 20_000;

    @Autowired
    private TestWorld world;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void searchesUseTheIndexOfNames() throws SQLException {
        var town = world.town();
        var programme = fill(town);
        analyze();
        assertThat(scansBy(town, "SELECT count(*) FROM search_people('zadlo', 50)"))
                .isPositive();
        assertThat(scansBy(town, "SELECT count(*) FROM search_participants('%s', 'zadlo', 50)".formatted(programme)))
                .isPositive();
    }

    @Test
    void aPlainConditionWouldNotUseIt() {
        var plan = world.town().inside(() -> {
            jdbc.sql("SET LOCAL enable_seqscan = off").update();
            return String.join(
                    "\n",
                    jdbc.sql("EXPLAIN SELECT * FROM person WHERE search_name LIKE '%zadlo%'")
                            .query(String.class)
                            .list());
        });
        assertThat(plan).doesNotContain("person_search_name");
    }

    private UUID fill(Town town) {
        var programme = UUID.randomUUID();
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO programme (organisation_id, id, code, title, implementation_period,
                                declaration_required, made_up)
                            VALUES (current_organisation(), :id, :code, 'Program', '[2018-01-01,2021-01-01)', true, true)""")
                    .param("id", programme)
                    .param("code", town.programmeCode())
                    .update();
            jdbc.sql("""
                            INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                            SELECT current_organisation(), gen_random_uuid(), 'Anna', md5(number::text), '1950-01-01', 'female'
                            FROM generate_series(1, :people) AS number""").param("people", PEOPLE).update();
            jdbc.sql("""
                            INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                            SELECT organisation_id, gen_random_uuid(), :programme, id, row_number() OVER (), 'participant'
                            FROM person""").param("programme", programme).update();
        });
        return programme;
    }

    private void analyze() throws SQLException {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute("ANALYZE person, participation");
        }
    }

    /** How often the index of names was used by a statement of the application's login. */
    private long scansBy(Town town, String sql) {
        long before = scans();
        town.inside(() -> {
            jdbc.sql(sql).query(Long.class).single();
            jdbc.sql("SELECT pg_stat_force_next_flush()").query().listOfRows();
        });
        return scans() - before;
    }

    private long scans() {
        return world.town()
                .inside(() -> jdbc.sql(
                                "SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'person_search_name'")
                        .query(Long.class)
                        .single());
    }
}
