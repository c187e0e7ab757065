package pl.mors;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    /** A connection of the owner's, to be closed by the caller. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }
}
