package pl.mors.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.mors.platform.postgres.DatabaseAccess;

/** Views don't stand in the way of migrations, and are there again afterwards. */
@Tag("slow")
class DatabaseMigrationTest extends OwnServer {

    private static final String NOW = "classpath:db/migration";
    private static final String LATER = "classpath:db/later";
    private static final String EARLIER = "classpath:db/earlier";

    @Test
    void changesTheTypeOfAColumnThatViewsShow() throws SQLException {
        DatabaseAccess access = server.access();
        DatabaseMigration.run(access);
        var views = views(access);
        assertThat(views).contains("known_residence", "support", "support_of_activity", "participation_state");

        assertThat(DatabaseMigration.run(access, NOW, LATER).appliedCount()).isPositive();
        assertThat(views(access)).isEqualTo(views);
        assertThat(typeOf(access, "known_residence", "urbanisation")).isEqualTo("integer");
        assertThat(typeOf(access, "participation_state", "exit_reason")).isEqualTo("character varying(40)");
        assertThat(typeOf(access, "known_attendance", "remark")).isEqualTo("text");
    }

    @Test
    void clearsAwayWhatOnlyAnEarlierVersionHad() throws SQLException {
        DatabaseAccess access = server.access();
        DatabaseMigration.run(access, NOW, EARLIER);
        assertThat(views(access)).contains("known_no_more");

        DatabaseMigration.run(access);
        assertThat(views(access)).contains("known_residence").doesNotContain("known_no_more");
    }

    @Test
    void leavesTheViewsAloneWhenNothingChanged() throws SQLException {
        DatabaseAccess access = server.access();
        DatabaseMigration.run(access);
        var before = oids(access);
        assertThat(DatabaseMigration.run(access).appliedCount()).isZero();
        assertThat(oids(access)).isEqualTo(before);
    }

    private static List<String> views(DatabaseAccess access) throws SQLException {
        return column(
                access,
                "SELECT relname FROM pg_class WHERE relkind = 'v' "
                        + "AND relnamespace = 'public'::regnamespace AND has_table_privilege('mors_app', oid, 'SELECT') ORDER BY 1");
    }

    private static List<String> oids(DatabaseAccess access) throws SQLException {
        return column(
                access,
                "SELECT oid FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace ORDER BY 1");
    }

    private static String typeOf(DatabaseAccess access, String view, String column) throws SQLException {
        return column(
                        access,
                        "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = '%s'::regclass AND attname = '%s'"
                                .formatted(view, column))
                .getFirst();
    }

    private static List<String> column(DatabaseAccess access, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
