package pl.mors.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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

    /**
     * A new file that only the account running MORS may open, for what is on its way and must not stay: its maker deletes it, and
     * the server's next start what a process left that was stopped.
     *
     * @param suffix of its name, with the dot
     */
    public Path newDraft(String suffix) throws IOException {
        PrivateFiles.createFolder(drafts());
        return Files.createTempFile(drafts(), "", suffix);
    }

    /** Deletes all drafts; for the server alone, once it holds the folder. */
    public void removeDrafts() {
        try {
            PrivateFiles.deleteFolder(drafts());
        } catch (IOException e) {
            throw ReadableException.fault("The folder " + drafts() + " cannot be emptied; check its rights.", e);
        }
    }

    private Path drafts() {
        return path.resolve("tmp");
    }

    /** True when the folder was made by a start with {@code --demo}; it stays a demo for good. */
    public boolean isDemo() {
        return Files.exists(path.resolve(DEMO_MARKER));
    }

    /** The rules' today of a demo: the day that its last start was given. */
    public Optional<LocalDate> demoDay() {
        try {
            return isDemo()
                    ? Optional.of(LocalDate.parse(
                            Files.readString(path.resolve(DEMO_MARKER)).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeParseException e) {
            throw ReadableException.fault("The file " + path.resolve(DEMO_MARKER) + " should hold the demo's day.", e);
        }
    }

    /**
     * Makes the folder for a server, or checks that it fits one: made-up people and real ones never share a folder.
     *
     * @param asDemo whether a demo is asked for, or a town's own installation
     * @throws ReadableException when a demo is asked for in a town's own folder, or the other way round
     */
    public void prepareForServer(boolean asDemo) {
        if (asDemo && !isDemo() && Files.exists(path.resolve("postgres"))) {
            throw ReadableException.refusal("The data folder " + path
                    + " was not made as a demo; give the demo a folder of its own with --data.");
        }
        if (!asDemo && isDemo()) {
            throw ReadableException.refusal(
                    "The data folder " + path + " is a demo's; start it with --demo, or give --data another folder.");
        }
        try {
            PrivateFiles.createFolder(path);
            PrivateFiles.createFolder(logs());
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** Makes the folder a demo's for good, and this day the rules' today until the next start. */
    public void setDemoDay(LocalDate day) {
        try {
            PrivateFiles.write(path.resolve(DEMO_MARKER), day + "\n");
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private ReadableException notWritable(IOException e) {
        return ReadableException.fault("The data folder " + path + " cannot be written; check its rights.", e);
    }
}
