package pl.mors.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.core.Utils;

/** Roles and databases inside a server, made by its superuser; every step may be repeated. */
final class DatabaseSetup {

    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent", "pgcrypto");

    private final PostgresSecrets secrets;
    private final int port;

    DatabaseSetup(PostgresSecrets secrets, int port) {
        this.secrets = secrets;
        this.port = port;
    }

    /** The two logins with their stored passwords. Neither may pass row-level security or make roles and databases. */
    void ensureLogins() throws SQLException {
        try (Connection connection = connect("postgres")) {
            ensureLogin(connection, secrets.owner());
            ensureLogin(connection, secrets.app());
        }
    }

    /** A database that mors_owner owns, mors_app may enter and nobody else. */
    void ensureDatabase(String name) throws SQLException {
        String quotedName = identifier(name);
        String owner = identifier(secrets.owner().user());
        String app = identifier(secrets.app().user());
        try (Connection connection = connect("postgres")) {
            if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE " + quotedName + " OWNER " + owner);
            }
            execute(connection, "REVOKE ALL ON DATABASE " + quotedName + " FROM PUBLIC");
            execute(connection, "GRANT CONNECT, TEMPORARY ON DATABASE " + quotedName + " TO " + app);
        }
        try (Connection connection = connect(name)) {
            for (String extension : EXTENSIONS) {
                execute(connection, "CREATE EXTENSION IF NOT EXISTS " + extension);
            }
            execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            execute(connection, "GRANT USAGE ON SCHEMA public TO " + app);
        }
    }

    /** Asks the server which folder it serves: the proof that it is ours, since it also took our password. */
    String servedFolder() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            return row.getString(1);
        }
    }

    String url(String database) {
        return DatabaseAccess.withoutErrorDetails("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
    }

    private Connection connect(String database) throws SQLException {
        Login superuser = secrets.superuser();
        return DriverManager.getConnection(
                url(database) + "&connectTimeout=10&socketTimeout=120", superuser.user(), superuser.password());
    }

    private static void ensureLogin(Connection connection, Login login) throws SQLException {
        String role = identifier(login.user());
        if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", login.user())) {
            execute(connection, "CREATE ROLE " + role);
        }
        execute(
                connection,
                "ALTER ROLE " + role + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD "
                        + literal(login.password()));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String identifier(String name) throws SQLException {
        return Utils.escapeIdentifier(null, name).toString();
    }

    private static String literal(String text) throws SQLException {
        return "'" + Utils.escapeLiteral(null, text, true) + "'";
    }
}
