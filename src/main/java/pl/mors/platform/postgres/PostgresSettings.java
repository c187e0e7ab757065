package pl.mors.platform.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** The configuration files that MORS keeps in the cluster's folder and writes again at each start. */
final class PostgresSettings {

    static final String FILE = "mors.conf";

    private static final long LEAST_BUFFERS_MB = 128;
    private static final long MOST_BUFFERS_MB = 1024;

    private PostgresSettings() {}

    /**
     * Durable first, modest second. A log line must not carry personal data: so no statements, no parameters and, by
     * {@code terse}, no details such as the values of a duplicate key.
     */
    static void write(Path cluster, Path logFolder, int port) throws IOException {
        PrivateFiles.write(cluster.resolve(FILE), """
                # Written by MORS at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'

                fsync = on
                synchronous_commit = on
                full_page_writes = on

                max_connections = 60
                shared_buffers = %dMB
                effective_cache_size = %dMB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                max_wal_size = 2GB
                random_page_cost = 1.1
                huge_pages = off
                jit = off

                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgres-%%a.log'
                log_file_mode = 0600
                log_rotation_age = 1d
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_checkpoints = off
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length_on_error = 0
                log_line_prefix = '%%m [%%p] %%u '
                """.formatted(
                        port, buffersMb(memory()), 2 * buffersMb(memory()), quoted(logFolder)));
        PrivateFiles.write(cluster.resolve("pg_hba.conf"), """
                # Written by MORS at each start: this machine only, by password only.
                host all all 127.0.0.1/32 scram-sha-256
                """);
    }

    /**
     * What the database keeps in its own memory: an eighth of the machine's, which a small machine can spare and which holds the rows
     * of a large town; taken from the machine page by page as it is used.
     *
     * @param memory of the machine, in bytes
     */
    static long buffersMb(long memory) {
        return Math.clamp((memory / 8) >> 20, LEAST_BUFFERS_MB, MOST_BUFFERS_MB);
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    private static String quoted(Path path) {
        return path.toString().replace("\\", "\\\\").replace("'", "''");
    }
}
