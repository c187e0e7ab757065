package pl.mors.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine;
import pl.mors.TestDatabase;
import pl.mors.platform.DataFolder;
import pl.mors.platform.postgres.DatabaseAccess;
import pl.mors.platform.postgres.PostgresServer;

class DoctorCommandTest {

    /** As on a server whose database somebody else owns: what a migration grants there does not take. */
    @Test
    void saysWhatToGrantWhenNoListCanBeTakenIn() throws SQLException {
        var folder = TestDatabase.installedFolder();
        try (var server = PostgresServer.startOrAttach(folder)) {
            var access = server.access();
            assertThat(examine(folder, access)).containsPattern("ok +temporary tables");
            String database;
            try (var owner = DriverManager.getConnection(
                            access.url(), access.owner().user(), access.owner().password());
                    var statement = owner.createStatement()) {
                database = owner.getCatalog();
                statement.execute("REVOKE TEMPORARY ON DATABASE " + database + " FROM PUBLIC, "
                        + access.app().user());
            }
            assertThat(examine(folder, access))
                    .containsPattern("PROBLEM +temporary tables +no list can be taken in.*GRANT TEMPORARY ON DATABASE "
                            + database + " TO " + access.app().user());
        }
    }

    private static String examine(Path folder, DatabaseAccess access) {
        var out = new StringWriter();
        new CommandLine(new DoctorCommand(
                        new DataFolder(folder), folder.resolve("key"), "", "", new ObjectProvider<>() {
                            @Override
                            public DatabaseAccess getObject() {
                                return access;
                            }
                        }))
                .setOut(new PrintWriter(out, true))
                .execute();
        return out.toString();
    }
}
