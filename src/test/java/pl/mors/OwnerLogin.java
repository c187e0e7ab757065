package pl.mors;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.postgres.DatabaseAccess;

/** The schema's owner at the keyboard: what somebody with more rights than the application could do behind its back. */
@TestComponent
public class OwnerLogin {

    private final DatabaseAccess access;

    OwnerLogin(DatabaseAccess access) {
        this.access = access;
    }

    /** Runs one statement within an organisation, past the application; gives the number of rows. */
    public int tamper(OrganisationId organisation, String sql) {
        try (Connection connection = connect();
                var tell = connection.prepareStatement("SELECT set_config('mors.organisation', ?, false)");
                var statement = connection.createStatement()) {
            tell.setString(1, organisation.value().toString());
            tell.execute();
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Disables an account, or lets it in again. No page does that yet, and no policy lets even the owner. */
    public void disable(UUID account, boolean disabled) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    BEGIN;
                    ALTER TABLE account NO FORCE ROW LEVEL SECURITY;
                    UPDATE account SET disabled_at = %s WHERE id = '%s';
                    ALTER TABLE account FORCE ROW LEVEL SECURITY;
                    COMMIT
                    """.formatted(disabled ? "now()" : "NULL", account));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of the owner's, to be closed by the caller. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }
}
