package pl.mors.platform.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import pl.mors.TestDatabase;
import pl.mors.platform.postgres.PostgresServer;

/** A test with a database server of its own, which has no schema yet. */
abstract class OwnServer {

    PostgresServer server;

    @BeforeEach
    void start() {
        server = PostgresServer.startOrAttach(TestDatabase.installedFolder());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The first column of what a query gives. */
    static List<String> column(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
