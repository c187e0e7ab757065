package pl.mors.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.mors.TestDatabase;
import pl.mors.platform.ChildJvm;
import pl.mors.platform.ReadableException;

/** Real processes, really killed under write load: what was acknowledged is there, and no stale file hinders a start. */
@Tag("slow")
class PostgresCrashTest {

    private static final int ROWS_BEFORE_THE_CRASH = 200;

    private final Path data = TestDatabase.installedFolder();

    @Test
    void adoptsTheOrphanOfAKilledApplication() throws Exception {
        int acknowledged = writeAndKill();
        long orphan = postmaster().pid();
        assertThat(postmaster().isAlive()).isTrue();

        try (PostgresServer server = PostgresServer.startOrAttach(data)) {
            assertThat(server.startedHere()).isFalse();
            assertThat(postmaster().pid()).isEqualTo(orphan);
            assertThat(rows(server)).isGreaterThanOrEqualTo(acknowledged);
        }
        ProcessHandle.of(orphan).ifPresent(PostgresCrashTest::awaitEnd);
    }

    @Test
    void recoversWhenTheDatabaseWasKilledToo() throws Exception {
        int acknowledged = writeAndKill();
        ProcessHandle orphan = ProcessHandle.of(postmaster().pid()).orElseThrow();
        orphan.destroyForcibly();
        awaitEnd(orphan);

        try (PostgresServer server = PostgresServer.startOrAttach(data)) {
            assertThat(server.startedHere()).isTrue();
            assertThat(rows(server)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void isNotMisledByAProcessNumberThatBelongsToAnotherProgram() throws Exception {
        PostgresServer.startOrAttach(data).close();
        Files.write(
                cluster().resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), cluster().toString(), "1", "1", "", "127.0.0.1"));

        try (PostgresServer server = PostgresServer.startOrAttach(data)) {
            assertThat(server.startedHere()).isTrue();
        }
    }

    @Test
    void finishesAHalfMadeClusterFromTheBeginning() throws Exception {
        Path empty = TestDatabase.newFolder();
        Path postgres = Files.createDirectories(empty.resolve("postgres"));
        Files.writeString(
                Files.createDirectories(postgres.resolve("cluster.partial")).resolve("PG_VERSION"), "18");
        Files.createDirectories(postgres.resolve("binaries-18.6.0.partial"));

        try (PostgresServer server = PostgresServer.startOrAttach(empty)) {
            assertThat(server.startedHere()).isTrue();
        }
    }

    @Test
    void isLockedAgainstASecondServerOnlyWhileTheFirstLives() throws Exception {
        try (ChildJvm first = ChildJvm.start(WritingServer.class, false, data.toString())) {
            assertThat(first.readLine()).isEqualTo("1");
            assertThatThrownBy(() -> FolderLock.take(data))
                    .isInstanceOf(ReadableException.class)
                    .hasMessageContaining("process " + first.pid())
                    .hasMessageContaining("left alone");
            assertThat(first.readLine()).isEqualTo("2");
            first.kill();
        }
        FolderLock.take(data).close();
        PostgresServer.startOrAttach(data).close();
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Returns the last row that the killed program said was committed. */
    private int writeAndKill() throws Exception {
        try (ChildJvm application = ChildJvm.start(WritingServer.class, false, data.toString())) {
            int acknowledged = 0;
            while (acknowledged < ROWS_BEFORE_THE_CRASH) {
                acknowledged = Integer.parseInt(application.readLine());
            }
            application.kill();
            return acknowledged;
        }
    }

    private PostmasterPid postmaster() throws IOException {
        return PostmasterPid.read(cluster()).orElseThrow();
    }

    private Path cluster() {
        return data.resolve("postgres/cluster");
    }

    private static int rows(PostgresServer server) throws SQLException {
        DatabaseAccess access = server.access();
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM written")) {
            row.next();
            return row.getInt(1);
        }
    }
}
