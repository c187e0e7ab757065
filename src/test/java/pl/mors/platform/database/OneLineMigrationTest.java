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

/** A town whose register took line breaks keeps everybody, with a blank instead, and takes no other. */
@Tag("slow")
class OneLineMigrationTest extends OwnServer {

    @TempDir
    private Path before;

    @Test
    void whatCreptInIsWrittenOnOneLine() throws IOException, SQLException {
        DatabaseAccess access = server.access();
        EarlierVersion.migrate(access, "V2026.11.30.01", before);
        try (var app = DriverManager.getConnection(
                        access.url(), access.app().user(), access.app().password());
                var statement = app.createStatement()) {
            var halina = foundTown(statement);
            long trail = Long.parseLong(one(statement, "SELECT count(*) FROM audit_entry"));

            DatabaseMigration.run(access);

            assertThat(one(statement, "SELECT given_name || '|' || family_name || '|' || search_name FROM person"))
                    .isEqualTo("Halina Anna|Żądło|halina anna zadlo halina anna");
            assertThat(one(statement, "SELECT street || '|' || locality FROM residence"))
                    .isEqualTo("osiedle Ładne|Mikołów");
            assertThat(one(statement, "SELECT count(*) FROM audit_entry")).isEqualTo(Long.toString(trail));
            assertThatThrownBy(() ->
                            statement.execute("UPDATE person SET phone = E'600\\n100' WHERE id = '" + halina + "'"))
                    .hasMessageContaining("person_one_line");
            assertThatThrownBy(() -> statement.execute("UPDATE residence SET street = 'inna'"))
                    .hasMessageContaining("corrected by a new row");
        }
    }

    private static String foundTown(Statement statement) throws SQLException {
        var organisation = Ids.next().toString();
        var person = Ids.next().toString();
        statement.execute("SELECT set_config('mors.organisation', '" + organisation + "', false)");
        statement.execute("INSERT INTO organisation (id, address, name, short_name, kind) VALUES ('" + organisation
                + "', 'mikolow', 'Ośrodek', 'OPS', 'centre')");
        statement.execute("INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex) VALUES"
                + " (current_organisation(), '" + person
                + "', E'Halina\\r\\nAnna', E'Żądło\\n', '1950-05-15', 'female')");
        statement.execute("INSERT INTO residence (organisation_id, id, person_id, valid_from, street, locality,"
                + " municipality, county, voivodeship, urbanisation) VALUES (current_organisation(), '" + Ids.next()
                + "', '" + person
                + "', '2018-01-01', E'osiedle\\nŁadne', 'Mikołów', 'Mikołów', 'mikołowski', 'śląskie', 2)");
        return person;
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
