package pl.mors.platform.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import pl.mors.platform.ReadableException;
import pl.mors.platform.postgres.DatabaseAccess;

/** Brings the schema to this version as its owner, over connections that are closed before the first request. */
final class DatabaseMigration {

    private final int appliedCount;

    private DatabaseMigration(int appliedCount) {
        this.appliedCount = appliedCount;
    }

    /** Validates what was applied before and applies what is new. */
    static DatabaseMigration run(DatabaseAccess access) {
        try {
            int count = Flyway.configure()
                    .dataSource(
                            access.url(), access.owner().user(), access.owner().password())
                    .locations("classpath:db/migration")
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

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
