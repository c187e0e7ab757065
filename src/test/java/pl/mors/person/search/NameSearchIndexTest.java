package pl.mors.person.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static @Nullable Town many;

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

    /** What many bear, what few bear and what nobody bears are found in different ways, and the same people are found. */
    @ParameterizedTest
    @ValueSource(strings = {"ann", "abc", "abcd", "ab", "xqx", "ANNA 0F", "%", "a_c"})
    void findsThePeopleOfTheRegisterInItsOrder(String fragment) {
        var found = many().inside(() -> page("SELECT id FROM search_people('%s', 51)", fragment));
        var all = many().inside(() -> page(
                "SELECT id FROM person WHERE position(sought_name('%s') IN search_name) > 0 "
                        + "ORDER BY family_name, given_name, id",
                fragment));
        assertThat(found).isEqualTo(all.subList(0, Math.min(51, all.size())));
        if (all.size() > 70) {
            var edge = all.get(60);
            assertThat(many().inside(() -> page("SELECT id FROM search_people('%s', 51, '" + edge + "')", fragment)))
                    .isEqualTo(all.subList(61, Math.min(112, all.size())));
            assertThat(many().inside(() ->
                            page("SELECT id FROM search_people('%s', 51, '" + edge + "', true)", fragment)))
                    .isEqualTo(all.subList(9, 60).reversed());
        }
    }

    @Test
    void leavesThePlannerItsWays() {
        var ways = world.town().inside(() -> {
            page("SELECT id FROM search_people('%s', 51)", "xqx");
            return jdbc.sql("SELECT current_setting('enable_seqscan') || current_setting('enable_indexscan')")
                    .query(String.class)
                    .single();
        });
        assertThat(ways).isEqualTo("onon");
    }

    private List<UUID> page(String sql, String fragment) {
        return jdbc.sql(sql.formatted(fragment)).query(UUID.class).list();
    }

    private Town many() {
        if (many == null) {
            many = world.town();
            fill(many);
        }
        return many;
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
