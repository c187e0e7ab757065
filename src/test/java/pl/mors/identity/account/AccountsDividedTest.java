package pl.mors.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import pl.mors.TestDatabase;
import pl.mors.platform.postgres.DatabaseAccess;
import pl.mors.platform.postgres.PostgresServer;

/** An account that two organisations shared is divided by the migration: the password stays with the first. */
class AccountsDividedTest {

    private static final String SHARED = """
            BEGIN;
            SELECT set_config('mors.organisation', '00000000-0000-0000-0000-00000000000a', true);
            INSERT INTO organisation (id, address, name, short_name, kind)
            VALUES (current_organisation(), 'pierwsza', 'Pierwsza', 'P', 'centre');
            SELECT add_account('00000000-0000-0000-0000-000000000001', 'Halina@example.test', 'Halina Próba', 'hash');
            INSERT INTO membership (organisation_id, id, account_id, roles, created_at) VALUES (current_organisation(),
                '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-000000000001', '{lawyer}', '2026-01-01');
            SELECT set_config('mors.organisation', '00000000-0000-0000-0000-00000000000b', true);
            INSERT INTO organisation (id, address, name, short_name, kind)
            VALUES (current_organisation(), 'druga', 'Druga', 'D', 'centre');
            INSERT INTO membership (organisation_id, id, account_id, roles, created_at) VALUES (current_organisation(),
                '00000000-0000-0000-0000-0000000000bb', '00000000-0000-0000-0000-000000000001', '{lawyer}', '2026-02-01');
            COMMIT""";

    @Test
    void thePasswordStaysWithTheOrganisationThatHadTheAccountFirst() throws SQLException {
        var server = PostgresServer.startOrAttach(TestDatabase.installedFolder());
        try {
            migrate(server.access(), "2026.11.28.61");
            run(server.access(), SHARED);
            migrate(server.access(), "2026.11.28.85");
            assertThat(rows(server.access(), """
                            SELECT o.address || ' ' || a.email || ' ' || coalesce(a.password_hash, 'none')
                            FROM membership m JOIN account a ON a.id = m.account_id JOIN organisation o ON o.id = a.organisation_id
                            ORDER BY m.created_at"""))
                    .containsExactly("pierwsza Halina@example.test hash", "druga Halina@example.test none");
        } finally {
            server.close();
        }
    }

    /** Without the views, which are those of today. */
    private static void migrate(DatabaseAccess access, String target) {
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .locations("classpath:db/migration")
                .repeatableSqlMigrationPrefix("none")
                .target(target)
                .load()
                .migrate();
    }

    private static void run(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(DatabaseAccess access, String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var result = connection.createStatement().executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
