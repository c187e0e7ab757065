package pl.mors.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mors.platform.Ids;
import pl.mors.platform.postgres.DatabaseAccess;

/** A town in which a group has two sessions at one time keeps both, and gets no third. */
@Tag("slow")
class SessionsAtOneTimeMigrationTest extends OwnServer {

    private static final String FIRST_NEW = "V2026.11.28.71";

    @TempDir
    private Path before;

    @Test
    void whatIsOnRecordTwiceStaysOnRecord() throws IOException, SQLException {
        DatabaseAccess access = server.access();
        EarlierVersion.migrate(access, FIRST_NEW, before);
        try (var app = DriverManager.getConnection(
                        access.url(), access.app().user(), access.app().password());
                var statement = app.createStatement()) {
            var group = foundTown(statement);
            hold(statement, group, "10:00", "12:00");
            hold(statement, group, "10:00", "12:00");
            hold(statement, group, "14:00", "15:00");

            DatabaseMigration.run(access);

            assertThat(column(statement, "SELECT lower(period)::text FROM session WHERE beside_another"))
                    .hasSize(1);
            assertThat(column(statement, "SELECT id FROM session WHERE period IS NOT NULL AND status = 'held'"))
                    .hasSize(3);
            assertThatThrownBy(() -> hold(statement, group, "11:00", "13:00"))
                    .hasMessageContaining("session_one_at_a_time");
            hold(statement, group, "12:00", "14:00");
        }
    }

    private static String foundTown(Statement statement) throws SQLException {
        var organisation = Ids.next().toString();
        var group = Ids.next().toString();
        statement.execute("SELECT set_config('mors.organisation', '" + organisation + "', false)");
        statement.execute("INSERT INTO organisation (id, address, name, short_name, kind) VALUES ('" + organisation
                + "', 'mikolow', 'Ośrodek', 'OPS', 'centre')");
        statement.execute(
                "INSERT INTO activity_group (organisation_id, id, kind, name) VALUES (current_organisation(), '" + group
                        + "', 'club', 'Klub dla seniorów')");
        return group;
    }

    private static void hold(Statement statement, String group, String from, String to) throws SQLException {
        var entry = Ids.next();
        statement.execute("INSERT INTO calendar_entry (organisation_id, id, period) VALUES (current_organisation(), '"
                + entry + "', '[2019-05-08 " + from + "+02,2019-05-08 " + to + "+02)')");
        statement.execute("INSERT INTO session (organisation_id, id, group_id, entry_id, status) VALUES"
                + " (current_organisation(), '" + Ids.next() + "', '" + group + "', '" + entry + "', 'held')");
    }
}
