package pl.mors.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import pl.mors.platform.ReadableException;

/**
 * The embedded PostgreSQL of one data folder, durable and for this machine only.
 *
 * <p>Several processes may use it at once (a running server and commands beside it): the first one starts it, the last
 * one to close stops it. A server that a killed process left behind is taken over when it answers as ours, and stopped
 * and started anew when it does not.
 *
 * <p>Below {@code <data>/postgres}: {@code binaries-<version>}, {@code cluster}, {@code port},
 * {@code secrets.properties}, {@code users.lock}. Logs: {@code <data>/log/postgres.log} for the start, then one file per
 * day of the week.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String DATABASE = "mors";
    private static final String START_SECONDS = "300";
    private static final String STOP_SECONDS = "60";
    private static final int PORT_ATTEMPTS = 3;
    private static final int MOST_PORT = 65_535;

    private final Path folder;
    private final Path cluster;
    private final Path logs;
    private final PostgresPrograms programs;
    private final PostgresSecrets secrets;
    private int port;
    private boolean startedHere;
    private boolean closed;

    private PostgresServer(Path dataFolder) throws IOException {
        folder = dataFolder.resolve("postgres");
        cluster = folder.resolve("cluster");
        logs = dataFolder.resolve("log");
        PrivateFiles.createFolder(folder);
        PrivateFiles.createFolder(logs);
        PostgresBinaries binaries = PostgresBinaries.unpackBelow(folder);
        programs = new PostgresPrograms(binaries);
        secrets = PostgresSecrets.readOrCreate(folder);
        ensureCluster(binaries);
    }

    /**
     * Gives the data folder's server, started when it does not run, with its logins and the database {@code mors}.
     *
     * @throws ReadableException when it cannot be had, with the reason in a sentence
     */
    public static PostgresServer startOrAttach(Path dataFolder) {
        try {
            PrivateFiles.createFolder(dataFolder.resolve("postgres"));
            Path real = dataFolder.toRealPath();
            return SharedUse.of(real.resolve("postgres")).join(() -> {
                PostgresServer server = new PostgresServer(real);
                server.findOrStart();
                return server;
            });
        } catch (IOException e) {
            throw ReadableException.fault(
                    "The database in " + dataFolder + " cannot be started: " + e.getMessage() + ".", e);
        }
    }

    /** Access to the database {@code mors}. */
    public DatabaseAccess access() {
        return accessTo(DATABASE);
    }

    /** Makes a further database with the same owner and rights, unless it is there; for tests and rehearsals. */
    public DatabaseAccess createDatabase(String name) {
        try {
            setup().ensureDatabase(name);
        } catch (SQLException e) {
            throw ReadableException.fault("The database " + name + " cannot be made: " + e.getMessage() + ".", e);
        }
        return accessTo(name);
    }

    /** JDBC address of the database {@code mors}, without credentials. */
    public String jdbcUrl() {
        return access().url();
    }

    /** True when this call started the process, false when it found it running. */
    public boolean startedHere() {
        return startedHere;
    }

    /** Stops the server cleanly, unless another process still uses it. May be called again. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            SharedUse.of(folder).leave(() -> stop("fast"));
        } catch (IOException e) {
            throw ReadableException.fault("The database in " + folder + " cannot be stopped: " + e.getMessage(), e);
        }
    }

    private DatabaseAccess accessTo(String database) {
        return new DatabaseAccess(setup().url(database), secrets.owner(), secrets.app());
    }

    private DatabaseSetup setup() {
        return new DatabaseSetup(secrets, port);
    }

    private void ensureCluster(PostgresBinaries binaries) throws IOException {
        if (!Files.exists(cluster)) {
            initialise();
        }
        String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(binaries.majorVersion())) {
            throw ReadableException.fault("The database in " + folder + " was made by PostgreSQL " + version
                    + " and this MORS carries " + binaries.majorVersion()
                    + "; restore a backup into a new data folder.");
        }
    }

    private void initialise() throws IOException {
        // As with the binaries, a cluster cut short by a crash must not be taken for a whole one.
        Path partial = folder.resolve("cluster.partial");
        Path passwordFile = folder.resolve("initdb.password");
        PrivateFiles.deleteFolder(partial);
        PrivateFiles.write(passwordFile, secrets.superuser().password());
        try {
            programs.run(
                    "Making the database",
                    "initdb",
                    "--pgdata=" + partial,
                    "--username=" + secrets.superuser().user(),
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=pl");
        } finally {
            Files.delete(passwordFile);
        }
        Files.writeString(
                partial.resolve("postgresql.conf"),
                "\ninclude = '" + PostgresSettings.FILE + "'\n",
                StandardOpenOption.APPEND);
        Files.move(partial, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void findOrStart() throws IOException {
        startedHere = !attached();
        if (startedHere) {
            start();
        }
        try {
            setup().ensureLogins();
            setup().ensureDatabase(DATABASE);
        } catch (SQLException e) {
            if (startedHere) {
                stop("fast");
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Takes over a server that already runs on this cluster; stops one that does not answer as ours. */
    private boolean attached() throws IOException {
        Optional<PostmasterPid> recorded = PostmasterPid.read(cluster);
        if (recorded.isEmpty() || !recorded.get().isAlive()) {
            return false;
        }
        if (!recorded.get().isServing(cluster)) {
            // Its number now belongs to another program, and PostgreSQL would take that for a running server.
            PostmasterPid.delete(cluster);
            return false;
        }
        port = recorded.get().port();
        try {
            if (setup().servedFolder().equals(cluster.toString())) {
                return true;
            }
        } catch (SQLException e) {
            // Not answering, or not with our password: handled as the next line says.
        }
        stop("immediate");
        return false;
    }

    private void start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            PostgresSettings.write(cluster, logs, port);
            try {
                programs.run(
                        "Starting the database",
                        "pg_ctl",
                        "start",
                        "--silent",
                        "--wait",
                        "--timeout=" + START_SECONDS,
                        "--pgdata=" + cluster,
                        "--log=" + logs.resolve("postgres.log"));
                return;
            } catch (ReadableException e) {
                // Between the look and the start another program may have taken the port.
                if (attempt == PORT_ATTEMPTS || isFree(port)) {
                    throw e;
                }
            }
        }
    }

    private void stop(String mode) throws IOException {
        if (PostmasterPid.read(cluster).isEmpty()) {
            return;
        }
        programs.run(
                "Stopping the database",
                "pg_ctl",
                "stop",
                "--silent",
                "--wait",
                "--timeout=" + STOP_SECONDS,
                "--mode=" + mode,
                "--pgdata=" + cluster);
    }

    /** The port kept from the last start while nobody else took it, else a random free one, kept for the next. */
    private int freePort() throws IOException {
        Path file = folder.resolve("port");
        Optional<Integer> kept = keptPort(file).filter(PostgresServer::isFree);
        if (kept.isPresent()) {
            return kept.get();
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PrivateFiles.write(file, socket.getLocalPort() + "\n");
            return socket.getLocalPort();
        }
    }

    /** The port in the file; none when there is no file, or no port in it. */
    private static Optional<Integer> keptPort(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file).strip() : "";
        return text.matches("[1-9][0-9]{3,4}")
                ? Optional.of(Integer.valueOf(text)).filter(port -> port <= MOST_PORT)
                : Optional.empty();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
