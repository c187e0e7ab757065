package pl.mors.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import pl.mors.platform.ReadableException;
import pl.mors.platform.postgres.DatabaseAccess;

/**
 * Brings the schema to this version as its owner, over connections that are closed before the first request. Views are taken away
 * before a migration and all built anew after the last, whenever anything in the migrations changed and only then: nobody who
 * starts beside a running server disturbs it.
 */
final class DatabaseMigration {

    private static final String MIGRATIONS = "classpath:db/migration";

    /** Views move between files; those that no file makes any more are gone with the rest. */
    private static final String VIEWS_OF_EARLIER_VERSIONS = "repeatable:missing";

    private final int appliedCount;

    private DatabaseMigration(int appliedCount) {
        this.appliedCount = appliedCount;
    }

    /** Validates what was applied before and applies what is new. */
    static DatabaseMigration run(DatabaseAccess access) {
        return run(access, MIGRATIONS);
    }

    /** As the other, with the migrations of these folders of the class path. */
    static DatabaseMigration run(DatabaseAccess access, String... folders) {
        try {
            int count = Flyway.configure()
                    .dataSource(
                            access.url(), access.owner().user(), access.owner().password())
                    .locations(folders)
                    .placeholders(Map.of("schema", digest(folders)))
                    .callbacks(new DropViews())
                    .ignoreMigrationPatterns("*:future", VIEWS_OF_EARLIER_VERSIONS)
                    .load()
                    .migrate()
                    .migrationsExecuted;
            return new DatabaseMigration(count);
        } catch (FlywayException e) {
            throw ReadableException.fault(
                    "The database cannot be brought to this version of MORS: " + firstLine(e) + ".", e);
        }
    }

    /** Migrations applied by this start. */
    int appliedCount() {
        return appliedCount;
    }

    /** Stands in every repeatable migration, so that one change makes Flyway run all of them again. */
    private static String digest(String... folders) {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = new ArrayList<Resource>();
        var digest = new CRC32();
        try {
            for (var folder : folders) {
                files.addAll(Arrays.asList(resolver.getResources(folder + "/*.sql")));
            }
            files.sort(Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (var file : files) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(digest.getValue());
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
