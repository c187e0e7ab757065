package pl.mors.platform.database;

import pl.mors.platform.postgres.DatabaseAccess;

/** Brings a database to this version without the application. */
public final class TestMigration {

    private TestMigration() {}

    /** As a start does. */
    public static void run(DatabaseAccess access) {
        DatabaseMigration.run(access);
    }
}
