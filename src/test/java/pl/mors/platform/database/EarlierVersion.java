package pl.mors.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import pl.mors.platform.postgres.DatabaseAccess;

/** A database as an earlier version of the application left it. */
final class EarlierVersion {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private EarlierVersion() {}

    /**
     * Runs the migrations before one of them.
     *
     * @param firstNew how the name of the first one that is left out begins
     * @param folder an empty one, for the others
     */
    static void migrate(DatabaseAccess access, String firstNew, Path folder) throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.filter(file -> isBefore(file.getFileName().toString(), firstNew))
                    .toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }

    private static boolean isBefore(String name, String firstNew) {
        return name.startsWith("V") && name.compareTo(firstNew) < 0;
    }
}
