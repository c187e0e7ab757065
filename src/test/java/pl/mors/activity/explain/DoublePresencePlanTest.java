package pl.mors.activity.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;

/** A session is compared with those of its days and not with all that ever were, also under row-level security. */
@IntegrationTest
class DoublePresencePlanTest {

    private static final int SESSIONS = 3_000;

    @Autowired
    private TestWorld world;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sessionsAreComparedByTheirDays() throws SQLException {
        var town = new GroupTown(world.town(), jdbc);
        var club = town.group("Klub dla seniorów");
        var choir = town.group("Chór");
        town.town().inside(() -> {
            jdbc.sql("""
                            INSERT INTO calendar_entry (organisation_id, id, period, occupies)
                            SELECT current_organisation(), gen_random_uuid(), tstzrange(start, start + interval '1 hour'), false
                            FROM (SELECT timestamptz '2015-01-01 12:00+01' + number / 2 * interval '1 day' AS start
                                FROM generate_series(1, :sessions) AS number) AS numbered
                            """).param("sessions", SESSIONS).update();
            jdbc.sql("""
                            INSERT INTO session (organisation_id, id, group_id, entry_id, status)
                            SELECT organisation_id, gen_random_uuid(),
                                CASE WHEN row_number() OVER (ORDER BY period) % 2 = 0 THEN :club ELSE :choir END, id, 'held'
                            FROM calendar_entry
                            """)
                    .param("club", club.value())
                    .param("choir", choir.value())
                    .update();
        });
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute("ANALYZE calendar_entry, session, activity_group");
        }

        var plan = Objects.requireNonNull(town.town()
                .inside(() -> String.join(
                        "\n",
                        jdbc.sql("EXPLAIN SELECT count(*) FROM double_presence")
                                .query(String.class)
                                .list())));

        assertThat(plan).containsPattern("(Hash|Index|Merge) Cond: .*on_day");
    }
}
