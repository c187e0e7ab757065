package pl.mors.platform.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pl.mors.platform.DataFolder;
import pl.mors.platform.ReadableException;
import pl.mors.platform.postgres.DatabaseAccess;
import pl.mors.platform.postgres.PrivateFiles;

/** Looks whether an installation is in order and prints what it found; a problem makes the exit code 1. */
@Component
@Command(name = "doctor")
final class DoctorCommand implements MorsCommand {

    private static final int LEAST_JAVA = 25;
    private static final int LEAST_POSTGRES = 15;
    private static final long LEAST_FREE_GIB = 2;
    private static final int BITS_OF_GIB = 30;
    private static final Map<String, String> DURABLE = new TreeMap<>(Map.of(
            "fsync",
            "on",
            "synchronous_commit",
            "on",
            "full_page_writes",
            "on",
            "password_encryption",
            "scram-sha-256"));

    /** With more words the server's own log quotes rows in the details of its errors, where no row-level security forbids it. */
    private static final String QUIET_LOG = "terse";

    private final DataFolder folder;
    private final Path masterKey;
    private final boolean ownServer;
    private final String address;
    private final ObjectProvider<DatabaseAccess> database;
    private final List<Finding> findings = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    DoctorCommand(
            DataFolder folder,
            @Value("${mors.master-key}") Path masterKey,
            @Value("${mors.db:}") String databaseFile,
            @Value("${mors.address:}") String address,
            ObjectProvider<DatabaseAccess> database) {
        this.folder = folder;
        this.masterKey = masterKey.toAbsolutePath().normalize();
        this.ownServer = !databaseFile.isEmpty();
        this.address = address;
        this.database = database;
    }

    @Override
    public Integer call() throws IOException {
        checkJava();
        checkAddress();
        boolean hasFolder = Files.isDirectory(folder.path());
        if (hasFolder) {
            checkFolder();
            checkMasterKey();
        } else {
            find(Level.WARNING, "data folder", folder.path() + " does not exist; the first start makes it");
        }
        if (hasFolder || ownServer) {
            checkDatabase();
        }
        print(spec.commandLine().getOut());
        return findings.stream().anyMatch(finding -> finding.level() == Level.PROBLEM)
                ? ExitCode.SOFTWARE
                : ExitCode.OK;
    }

    private void checkJava() {
        int version = Runtime.version().feature();
        find(
                version >= LEAST_JAVA ? Level.OK : Level.PROBLEM,
                "Java",
                Runtime.version() + ", " + LEAST_JAVA + " or newer");
    }

    private void checkAddress() {
        if (address.isBlank()) {
            find(Level.WARNING, "address", "mors.address is not set; links in messages are made on this machine only");
        } else {
            find(Level.OK, "address", address);
        }
    }

    private void checkFolder() throws IOException {
        boolean isPrivate = PrivateFiles.isPrivate(folder.path());
        find(
                isPrivate && Files.isWritable(folder.path()) ? Level.OK : Level.PROBLEM,
                "data folder",
                folder.path() + (isPrivate ? " is its owner's alone" : " is open to others: chmod 700 it"));
        long freeGib = Files.getFileStore(folder.path()).getUsableSpace() >> BITS_OF_GIB;
        find(freeGib >= LEAST_FREE_GIB ? Level.OK : Level.PROBLEM, "free space", freeGib + " GiB");
    }

    private void checkMasterKey() throws IOException {
        if (!Files.exists(masterKey)) {
            find(Level.WARNING, "master key", masterKey + " does not exist yet");
        } else if (!PrivateFiles.isPrivate(masterKey)) {
            find(Level.PROBLEM, "master key", masterKey + " is open to others: chmod 600 it");
        } else if (masterKey.startsWith(folder.path())) {
            find(Level.WARNING, "master key", masterKey + " lies in the data folder; better keep it elsewhere");
        } else {
            find(Level.OK, "master key", masterKey.toString());
        }
    }

    private void checkDatabase() {
        try {
            DatabaseAccess access = database.getObject();
            try (Connection connection = DriverManager.getConnection(
                            access.url(), access.app().user(), access.app().password());
                    Statement statement = connection.createStatement()) {
                checkServer(statement);
                checkLogin(statement);
                checkTemporaryTables(statement);
            }
        } catch (SQLException e) {
            find(Level.PROBLEM, "database", "does not answer: " + e.getMessage());
        } catch (RuntimeException e) {
            ReadableException readable = ReadableException.within(e);
            if (readable == null) {
                throw e;
            }
            find(Level.PROBLEM, "database", readable.sentence());
        }
    }

    private void checkServer(Statement statement) throws SQLException {
        int version = statement.getConnection().getMetaData().getDatabaseMajorVersion();
        find(version >= LEAST_POSTGRES ? Level.OK : Level.PROBLEM, "PostgreSQL", ask(statement, "SHOW server_version"));
        for (Map.Entry<String, String> setting : DURABLE.entrySet()) {
            String value = ask(statement, "SHOW " + setting.getKey());
            find(value.equals(setting.getValue()) ? Level.OK : Level.PROBLEM, setting.getKey(), value);
        }
        String log = ask(statement, "SHOW log_error_verbosity");
        find(
                log.equals(QUIET_LOG) ? Level.OK : Level.WARNING,
                "server's log",
                log.equals(QUIET_LOG)
                        ? "without the details of errors"
                        : "may quote data in the details of errors: set log_error_verbosity = terse");
    }

    private void checkLogin(Statement statement) throws SQLException {
        boolean mighty = ask(statement, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
                .equals("t");
        find(
                mighty ? Level.PROBLEM : Level.OK,
                "application login",
                mighty ? "passes row-level security; give it a plain role" : "held by row-level security");
    }

    /** A migration grants it, but on a server of the town's own only the database's owner can: a grant by others is a warning in a log. */
    private void checkTemporaryTables(Statement statement) throws SQLException {
        boolean allowed = ask(statement, "SELECT has_database_privilege(current_database(), 'TEMPORARY')")
                .equals("t");
        find(
                allowed ? Level.OK : Level.PROBLEM,
                "temporary tables",
                allowed
                        ? "allowed to the application login"
                        : "no list can be taken in; as the database's owner run: "
                                + ask(
                                        statement,
                                        "SELECT format('GRANT TEMPORARY ON DATABASE %I TO %I', current_database(), current_user)"));
    }

    private static String ask(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void find(Level level, String subject, String text) {
        findings.add(new Finding(level, subject, text));
    }

    private void print(PrintWriter out) {
        for (Finding finding : findings) {
            out.printf("%-8s %-20s %s%n", finding.level().word, finding.subject(), finding.text());
        }
        out.flush();
    }

    private enum Level {
        OK("ok"),
        WARNING("warning"),
        PROBLEM("PROBLEM");

        private final String word;

        Level(String word) {
            this.word = word;
        }
    }

    private record Finding(Level level, String subject, String text) {}
}
