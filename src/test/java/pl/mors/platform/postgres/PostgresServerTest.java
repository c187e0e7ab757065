package pl.mors.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one start of the embedded server promises; what crashes do to it is in {@link PostgresCrashTest}. */
@Tag("slow")
class PostgresServerTest {

    @TempDir
    private static Path parent;

    private static Path data;
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        data = parent.resolve("dane Łucji");
        server = PostgresServer.startOrAttach(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8",
        "data_checksums, on"
    })
    void runsWithDurableAndTightSettings(String setting, String value) throws SQLException {
        assertThat(ask("SHOW " + setting)).containsExactly(value);
    }

    @Test
    void takesAPasswordByScramOnly() throws IOException {
        List<String> rules = Files.readAllLines(data.resolve("postgres/cluster/pg_hba.conf")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(rules).containsExactly("host all all 127.0.0.1/32 scram-sha-256");
    }

    @Test
    void refusesAWrongPassword() {
        String user = server.access().app().user();
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), user, "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws IOException, SQLException {
        int port = URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort();
        List<InetAddress> reachable = new ArrayList<>();
        for (InetAddress address : addressesOfThisMachine()) {
            try (Socket ignored = new Socket(address, port)) {
                reachable.add(address);
            } catch (IOException refused) {
                continue;
            }
        }
        assertThat(reachable).containsExactly(InetAddress.getByName("127.0.0.1"));
        assertThat(ask("SHOW port")).containsExactly(Integer.toString(port));
    }

    @Test
    void sortsAsPolishDoes() throws SQLException {
        assertThat(ask("SELECT name FROM (VALUES ('Łucja'), ('Dąb'), ('Luiza'), ('Ćwik'), ('Cwynar')) AS t (name)"
                        + " ORDER BY name"))
                .containsExactly("Cwynar", "Ćwik", "Dąb", "Luiza", "Łucja");
    }

    @Test
    void givesTheApplicationALoginWithoutPower() throws SQLException {
        assertThat(ask("""
                SELECT concat_ws(' ', rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole)
                FROM pg_roles WHERE rolname = current_user""")).containsExactly("t f f f f");
        assertThatThrownBy(() -> ask("CREATE TABLE mine (id int)")).hasMessageContaining("permission denied");
    }

    @Test
    void makesTheDatabaseTheOwnersWithTheExtensions() throws SQLException {
        assertThat(ask("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'mors'"))
                .containsExactly("mors_owner");
        assertThat(ask("SELECT extname FROM pg_extension")).contains("btree_gist", "pg_trgm", "unaccent", "pgcrypto");
    }

    @Test
    void keepsItsFoldersAndPasswordsToItself() throws IOException {
        for (String folder : List.of("", "log", "postgres", "postgres/cluster", "postgres/binaries-18.6.0/bin")) {
            assertThat(rights(data.resolve(folder))).as(folder).isEqualTo("rwx------");
        }
        for (String file : List.of("postgres/secrets.properties", "postgres/port", "postgres/users.lock")) {
            assertThat(rights(data.resolve(file))).as(file).isEqualTo("rw-------");
        }
    }

    @Test
    void isSharedAndStaysUntilTheLastUserCloses() throws SQLException {
        PostgresServer second = PostgresServer.startOrAttach(data);
        assertThat(server.startedHere()).isTrue();
        assertThat(second.startedHere()).isFalse();
        assertThat(second.jdbcUrl()).isEqualTo(server.jdbcUrl());
        second.close();
        second.close();
        assertThat(ask("SELECT 'still there'")).containsExactly("still there");
    }

    @Test
    void makesFurtherDatabasesWithTheSameRights() throws SQLException {
        DatabaseAccess other = server.createDatabase("rehearsal");
        try (Connection connection = DriverManager.getConnection(
                        other.url(), other.owner().user(), other.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE owned (id int)");
        }
        assertThat(server.createDatabase("rehearsal")).isEqualTo(other);
    }

    private static List<String> ask(String query) throws SQLException {
        DatabaseAccess access = server.access();
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.app().user(), access.app().password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static List<InetAddress> addressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
