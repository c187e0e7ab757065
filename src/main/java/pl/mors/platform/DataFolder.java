package pl.mors.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.mors.platform.postgres.PrivateFiles;

/**
 * The folder where one installation keeps everything that is its own: embedded database, logs, keys.
 *
 * @param path absolute, without symbolic detours such as {@code ..}
 */
public record DataFolder(Path path) {

    private static final String DEMO_MARKER = "demo";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path logs() {
        return path.resolve("log");
    }

    /** True when the folder was made by a start with {@code --demo}; it stays a demo for good. */
    public boolean isDemo() {
        return Files.exists(path.resolve(DEMO_MARKER));
    }

    /**
     * Makes the folder for a server, or checks that it fits one: made-up people and real ones never share a folder.
     *
     * @throws ReadableException when a demo is asked for in a town's own folder, or the other way round
     */
    public void prepareForServer(boolean demo) {
        boolean used = Files.exists(path.resolve("postgres"));
        if (demo && used && !isDemo()) {
            throw ReadableException.refusal("The data folder " + path
                    + " was not made as a demo; give the demo a folder of its own with --data.");
        }
        if (!demo && isDemo()) {
            throw ReadableException.refusal(
                    "The data folder " + path + " is a demo's; start it with --demo, or give --data another folder.");
        }
        try {
            PrivateFiles.createFolder(path);
            PrivateFiles.createFolder(logs());
            if (demo && !isDemo()) {
                PrivateFiles.write(path.resolve(DEMO_MARKER), "Made-up people only. This folder stays a demo.\n");
            }
        } catch (IOException e) {
            throw ReadableException.fault("The data folder " + path + " cannot be written; check its rights.", e);
        }
    }
}
