package pl.mors.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.mors.platform.ReadableException;

/**
 * One server per data folder. The lock is the operating system's: it ends with the process however that ends, so a file
 * left by {@code kill -9} hinders nobody. The file holds the server's pid and, once it answers, its port: for people and
 * scripts.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = "mors.lock";

    // The system's locks are per process, and closing any channel of a file gives them up: ask here first. A channel
    // that nobody
    // refers to is closed by the garbage collector, its lock with it: what is held stays in sight to the end of the
    // process.
    private static final Map<Path, FolderLock> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder that exists.
     *
     * @throws ReadableException when another server holds it
     */
    public static synchronized FolderLock take(Path dataFolder) {
        Path file = dataFolder.toAbsolutePath().normalize().resolve(FILE);
        if (HELD.containsKey(file)) {
            throw inUse(dataFolder, file);
        }
        try {
            FolderLock lock = new FolderLock(file, lockedChannel(dataFolder, file));
            HELD.put(file, lock);
            return lock;
        } catch (IOException e) {
            throw ReadableException.fault(
                    "The lock file " + file + " cannot be written; check the folder's rights.", e);
        }
    }

    private static FileChannel lockedChannel(Path dataFolder, Path file) throws IOException {
        FileChannel channel = PrivateFiles.openLockFile(file);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw inUse(dataFolder, file);
        }
        channel.truncate(0);
        write(channel, ProcessHandle.current().pid() + "\n");
        return channel;
    }

    private static void write(FileChannel channel, String line) throws IOException {
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Adds the port on a second line: from now on the server answers there. */
    public void announce(int port) {
        try {
            write(channel, port + "\n");
        } catch (IOException e) {
            throw ReadableException.fault("The lock file " + file + " cannot be written.", e);
        }
    }

    private static ReadableException inUse(Path dataFolder, Path file) {
        return ReadableException.refusal("MORS already runs on the data folder " + dataFolder + " (process "
                + holder(file) + "); it was left alone.");
    }

    private static String holder(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw ReadableException.fault("The lock file " + file + " cannot be closed.", e);
        } finally {
            HELD.remove(file);
        }
    }
}
