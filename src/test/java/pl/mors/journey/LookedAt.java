package pl.mors.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which templates axe has seen in this build, those with a refusal as "422 template". Tests run in several processes; each writes
 * down its own, for a test that comes after all of them.
 */
final class LookedAt {

    /** All that were seen. */
    static final LookedAt CHECKED = new LookedAt("checked");

    /** Those among them with something to fill in and send. */
    static final LookedAt WITH_FORM = new LookedAt("with-form");

    private final Path folder;

    private LookedAt(String kind) {
        this.folder = Path.of("target/looked-at", System.getProperty("mors.build", "alone"), kind);
    }

    void add(String template) {
        try {
            var file = Files.createDirectories(folder)
                    .resolve(ProcessHandle.current().pid() + ".txt");
            Files.writeString(file, template + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What all processes wrote down; empty when no test in the browser ran. */
    Set<String> all() throws IOException {
        var all = new TreeSet<String>();
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    all.addAll(Files.readAllLines(file));
                }
            }
        }
        return all;
    }
}
