package pl.mors.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import pl.mors.platform.Ids;
import pl.mors.platform.postgres.DatabaseAccess;
import pl.mors.platform.postgres.Login;

/**
 * The migrations on the oldest PostgreSQL that MORS supports, Debian 12's own, in a cluster of its own that is thrown away. The
 * server doesn't run as root: there the cluster belongs to the account {@code postgres} of the package.
 */
@Tag("slow")
class OldestPostgresTest {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "throwaway";

    private Path folder;
    private int port;

    @BeforeEach
    void startServer() throws Exception {
        assumeTrue(
                Files.isExecutable(PROGRAMS.resolve("initdb")),
                "PostgreSQL 15 is not in " + PROGRAMS + "; on Debian 12 install the package postgresql-15");
        folder = Files.createTempDirectory("mors-postgres-15");
        Path passwordFile = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            giveToPostgres(passwordFile);
            giveToPostgres(folder);
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        run("initdb", "-D", folder + "/cluster", "-U", "postgres", "-A", "scram-sha-256", "--pwfile=" + passwordFile);
        run("pg_ctl", "start", "-w", "-D", folder + "/cluster", "-l", folder + "/log", "-o", options());
    }

    @AfterEach
    void stopServer() throws Exception {
        if (folder != null) {
            run("pg_ctl", "stop", "-m", "immediate", "-D", folder + "/cluster");
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Test
    void migratesAndKeepsItsPromises() throws SQLException {
        try (Connection superuser = connect("postgres", "postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE ROLE mors_owner LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE ROLE mors_app LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE mors OWNER mors_owner");
        }
        DatabaseAccess access =
                new DatabaseAccess(url("mors"), new Login("mors_owner", PASSWORD), new Login("mors_app", PASSWORD));
        assertThat(DatabaseMigration.run(access).appliedCount()).isGreaterThan(10);
        assertThat(DatabaseMigration.run(access).appliedCount())
                .as("applied again")
                .isZero();

        try (Connection app = connect("mors", "mors_app");
                Statement statement = app.createStatement()) {
            assertThat(app.getMetaData().getDatabaseMajorVersion()).isEqualTo(15);
            String organisation = Ids.next().toString();
            statement.execute("SELECT set_config('mors.organisation', '" + organisation + "', false)");
            statement.execute("INSERT INTO organisation (id, address, name, short_name, kind) VALUES ('" + organisation
                    + "', 'mikolow', 'Ośrodek', 'OPS', 'centre')");
            statement.execute("INSERT INTO venue (organisation_id, id, name) VALUES ('" + organisation + "', '"
                    + Ids.next() + "', 'Park')");
            assertThat(number(statement, "SELECT count(*) FROM venue")).isEqualTo(1);
            assertThat(number(statement, "SELECT seal_audit()")).isEqualTo(1);
            statement.execute("SELECT set_config('mors.organisation', '', false)");
            assertThat(number(statement, "SELECT count(*) FROM venue")).isZero();
        }
    }

    private String options() {
        return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(url(database), user, PASSWORD);
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("mors-" + program, ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(program + " ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        Files.delete(output);
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static void giveToPostgres(Path path) throws IOException {
        Files.setOwner(
                path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
    }
}
