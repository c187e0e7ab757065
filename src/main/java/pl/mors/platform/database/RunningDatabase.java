package pl.mors.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DataFolder;
import pl.mors.platform.postgres.DatabaseAccess;
import pl.mors.platform.postgres.PostgresServer;

/** A database to work with: the embedded one of the data folder, or a server of the town's own. */
final class RunningDatabase implements AutoCloseable {

    private final DatabaseAccess access;
    private final @Nullable PostgresServer embedded;

    private RunningDatabase(DatabaseAccess access, @Nullable PostgresServer embedded) {
        this.access = access;
        this.embedded = embedded;
    }

    /**
     * The database of an installation.
     *
     * @param databaseFile what describes the town's own server; empty for the embedded one
     */
    static RunningDatabase of(DataFolder folder, String databaseFile) {
        return databaseFile.isEmpty() ? embeddedIn(folder) : namedBy(Path.of(databaseFile));
    }

    private static RunningDatabase embeddedIn(DataFolder folder) {
        PostgresServer server = PostgresServer.startOrAttach(folder.path());
        return new RunningDatabase(server.access(), server);
    }

    private static RunningDatabase namedBy(Path databaseFile) {
        return new RunningDatabase(DatabaseAccess.fromFile(databaseFile), null);
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
