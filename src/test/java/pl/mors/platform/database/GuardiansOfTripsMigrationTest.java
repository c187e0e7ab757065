package pl.mors.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mors.platform.postgres.DatabaseAccess;

/** Whoever stood as a guardian of a trip without an account is put among those who are looked up, each by themselves. */
@Tag("slow")
class GuardiansOfTripsMigrationTest extends OwnServer {

    private static final String FIRST_NEW = "V2026.12.07.41";

    private static final String TRIP = """
            SELECT set_config('mors.organisation', '00000000-0000-0000-0000-00000000000a', false);
            INSERT INTO organisation (id, address, name, short_name, kind)
            VALUES (current_organisation(), 'mikolow', 'Ośrodek', 'OPS', 'centre');
            INSERT INTO activity_group (organisation_id, id, kind, name)
            VALUES (current_organisation(), '00000000-0000-0000-0000-0000000000a1', 'outing', 'Wyjazd w góry');
            INSERT INTO calendar_entry (organisation_id, id, period) VALUES (current_organisation(),
                '00000000-0000-0000-0000-0000000000a2', '[2019-06-01 08:00+02,2019-06-01 20:00+02)');
            INSERT INTO session (organisation_id, id, group_id, entry_id, status) VALUES (current_organisation(),
                '00000000-0000-0000-0000-0000000000a3', '00000000-0000-0000-0000-0000000000a1',
                '00000000-0000-0000-0000-0000000000a2', 'planned');
            INSERT INTO trip_guardian (organisation_id, id, session_id, given_name, family_name, phone, superseded_at)
            SELECT current_organisation(), gen_random_uuid(), '00000000-0000-0000-0000-0000000000a3', 'Jan', 'Próbny', '600 100 200', off
            FROM (VALUES (NULL::timestamptz), (NULL), (now())) AS guardian (off)""";

    @TempDir
    private Path before;

    @Test
    void whoGoesAlongIsAHelperOfTheGroup() throws IOException, SQLException {
        DatabaseAccess access = server.access();
        EarlierVersion.migrate(access, FIRST_NEW, before);
        try (var app = DriverManager.getConnection(
                        access.url(), access.app().user(), access.app().password());
                var statement = app.createStatement()) {
            statement.execute(TRIP);

            DatabaseMigration.run(access);

            assertThat(column(statement, """
                            SELECT h.name || ', ' || h.capacity FROM known_trip_guardian t
                                JOIN known_minors_helper h ON h.organisation_id = t.organisation_id AND h.id = t.helper_id
                                JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id
                                    AND s.group_id = h.group_id""")).containsExactly("Jan Próbny, guardian", "Jan Próbny, guardian");
            assertThat(column(statement, "SELECT count(DISTINCT id)::text FROM minors_helper"))
                    .as("nobody who was taken off")
                    .containsExactly("2");
        }
    }
}
