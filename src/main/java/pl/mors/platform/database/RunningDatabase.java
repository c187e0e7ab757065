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

    static RunningDatabase embeddedIn(DataFolder folder) {
        PostgresServer server = PostgresServer.startOrAttach(folder.path());
        return new RunningDatabase(server.access(), server);
    }

    static RunningDatabase namedBy(Path databaseFile) {
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
