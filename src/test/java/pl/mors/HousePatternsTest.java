package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the inside of a module is written (docs/architecture.md), as far as its text shows it. */
class HousePatternsTest {

    private static final Path SOURCES = Path.of("src/main/java/pl/mors");
    private static final Pattern ADDRESS_IN_MAPPING = Pattern.compile("Mapping\\(\\s*\"/pulpit");
    private static final Pattern LIVE_ROWS_ONLY = Pattern.compile("superseded_at\\s+IS\\s+NULL");

    /** A module with addresses of staff pages has them as constants for mappings and links alike: two spellings would drift apart. */
    @Test
    void modulesWithAddressesHaveThemInOnePlace() {
        for (var urls : sources().stream()
                .filter(file -> file.getFileName().toString().endsWith("Urls.java"))
                .toList()) {
            assertThat(sources())
                    .filteredOn(file -> file.startsWith(urls.getParent()))
                    .filteredOn(file -> ADDRESS_IN_MAPPING.matcher(read(file)).find())
                    .as("mappings with an address of their own beside " + urls.getFileName())
                    .isEmpty();
        }
    }

    /** A query of the tables themselves forgets known_at(): only what supersedes a row looks for it there. */
    @Test
    void onlyRepositoriesLookForTheLiveRowOfAFact() {
        assertThat(sources())
                .filteredOn(file -> !file.getFileName().toString().endsWith("Repository.java"))
                .filteredOn(file -> LIVE_ROWS_ONLY.matcher(read(file)).find())
                .isEmpty();
    }

    private static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
