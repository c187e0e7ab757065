package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.activity.GroupTown;

/** A public visit reads the entries of its town, or of its days, and not everybody's. */
@IntegrationTest
class PublicCalendarIndexTest {

    private static final int SESSIONS = 4_000;
    private static final long IN_A_WEEK = 7 * 24;
    private static final String WEEK = "timestamptz '2030-03-04', timestamptz '2030-03-11'";

    private static final int RUNS = 3;

    @Autowired
    private TestWorld world;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Town neighbour;

    @BeforeEach
    void fillTwoTowns() throws SQLException {
        town = filledTown();
        neighbour = filledTown();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute("ANALYZE calendar_entry, session, activity_group");
        }
    }

    private Town filledTown() {
        var filled = world.town();
        var group = new GroupTown(filled, jdbc).group("Klub dla seniorów");
        filled.inside(() -> {
            jdbc.sql("""
                            INSERT INTO calendar_entry (organisation_id, id, period)
                            SELECT current_organisation(), gen_random_uuid(), tstzrange(start, start + interval '1 hour')
                            FROM (SELECT timestamptz '2030-01-01' + number * interval '1 hour' AS start
                                FROM generate_series(1, :sessions) AS number) AS numbered
                            """).param("sessions", SESSIONS).update();
            jdbc.sql("""
                            INSERT INTO session (organisation_id, id, group_id, entry_id, status)
                            SELECT organisation_id, gen_random_uuid(), :group, id, 'planned' FROM calendar_entry
                            """).param("group", group.value()).update();
            jdbc.sql("SELECT pg_stat_force_next_flush()").query().listOfRows();
        });
        return filled;
    }

    @Test
    void oneTownsCalendarReadsItsOwnEntriesOfTheWeek() {
        assertThat(readBy("SELECT count(*) FROM public_sessions(" + WEEK + ", '"
                        + town.id().value() + "')"))
                .isEqualTo(new Read(IN_A_WEEK, IN_A_WEEK));
    }

    @Test
    void theJointCalendarReadsTheEntriesOfTheWeek() {
        var read = readBy("SELECT count(*) FROM public_sessions(" + WEEK + ")");

        assertThat(read.sessions()).isGreaterThanOrEqualTo(2 * IN_A_WEEK);
        assertThat(read.entries()).isEqualTo(read.sessions());
    }

    /** What a query found, and how many entries of the calendar it read for that by the indexes of their start. */
    private record Read(long sessions, long entries) {}

    /** The least of a few runs: other connections of the suite add what they read before to the same counter, and late. */
    private Read readBy(String sql) {
        return Stream.generate(() -> readOnceBy(sql))
                .limit(RUNS)
                .min(Comparator.comparing(Read::entries))
                .orElseThrow();
    }

    private Read readOnceBy(String sql) {
        long before = entriesRead();
        long found = neighbour.inside(() -> {
            long sessions = jdbc.sql(sql).query(Long.class).single();
            jdbc.sql("SELECT pg_stat_force_next_flush()").query().listOfRows();
            return sessions;
        });
        return new Read(found, entriesRead() - before);
    }

    private long entriesRead() {
        return town.inside(() -> jdbc.sql("""
                        SELECT sum(idx_tup_read) FROM pg_stat_user_indexes
                        WHERE indexrelname IN ('calendar_entry_by_start', 'calendar_entry_by_start_of_all')
                        """).query(Long.class).single());
    }
}
