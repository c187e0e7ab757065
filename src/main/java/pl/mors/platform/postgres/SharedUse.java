package pl.mors.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which processes use one embedded PostgreSQL, told by the operating system's file locks, so that a killed process drops
 * out by itself. Two bytes of one file: the gate is held while somebody starts or stops the server, the other byte is
 * shared by all users. Who can take the second one alone is the last and stops the server.
 */
final class SharedUse {

    private static final String FILE = "users.lock";
    private static final long GATE = 0;
    private static final long USERS = 1;

    // The system's locks are per process: users within this one are counted here, on one channel per file.
    private static final Map<Path, SharedUse> BY_FILE = new HashMap<>();

    private final Path file;
    private @Nullable FileChannel channel;
    private @Nullable FileLock share;
    private int users;

    private SharedUse(Path file) {
        this.file = file;
    }

    static SharedUse of(Path postgresFolder) {
        synchronized (BY_FILE) {
            return BY_FILE.computeIfAbsent(postgresFolder.resolve(FILE), SharedUse::new);
        }
    }

    /** Starts or finds the server while no other process does the same, then counts as its user. */
    synchronized <T> T join(IoSupplier<T> startOrFind) throws IOException {
        FileChannel open = open();
        FileLock gate = open.lock(GATE, 1, false);
        try {
            T server = startOrFind.get();
            if (users == 0) {
                share = open.lock(USERS, 1, true);
            }
            users++;
            return server;
        } finally {
            gate.release();
            closeWhenUnused();
        }
    }

    /** Stops counting as a user; the last one of all processes runs the action. */
    synchronized void leave(IoAction stopServer) throws IOException {
        users--;
        if (users > 0) {
            return;
        }
        FileChannel open = open();
        FileLock gate = open.lock(GATE, 1, false);
        try {
            if (share != null) {
                share.release();
                share = null;
            }
            FileLock alone = open.tryLock(USERS, 1, false);
            if (alone != null) {
                stopServer.run();
                alone.release();
            }
        } finally {
            gate.release();
            closeWhenUnused();
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            open = PrivateFiles.openLockFile(file);
            channel = open;
        }
        return open;
    }

    private void closeWhenUnused() throws IOException {
        if (users == 0 && channel != null) {
            channel.close();
            channel = null;
        }
    }

    @FunctionalInterface
    interface IoSupplier<T> {
        T get() throws IOException;
    }

    @FunctionalInterface
    interface IoAction {
        void run() throws IOException;
    }
}
