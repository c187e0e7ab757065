package pl.mors.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL's own lock file says. The file outlives a crash, so what it says may be stale.
 *
 * @param pid of the process that wrote it
 * @param port where that process listens
 */
record PostmasterPid(long pid, int port) {

    private static final String FILE = "postmaster.pid";
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    static Optional<PostmasterPid> read(Path cluster) throws IOException {
        Path file = cluster.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        return Optional.of(new PostmasterPid(
                Long.parseLong(lines.get(PID_LINE).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip())));
    }

    /**
     * True when the process is a server of this very cluster and not another program with a reused number. A server
     * makes its cluster the working folder, and the kernel knows that folder even after it was moved or reached by a link.
     */
    boolean isServing(Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
        } catch (IOException e) {
            // Gone meanwhile, or another account's process; that account could not open our cluster.
            return false;
        }
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    static void delete(Path cluster) throws IOException {
        Files.deleteIfExists(cluster.resolve(FILE));
    }
}
