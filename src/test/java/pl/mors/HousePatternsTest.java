package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the inside of a module is written (docs/architecture.md), as far as its text shows it. */
class HousePatternsTest {

    private static final Path SOURCES = Path.of("src/main/java/pl/mors");
    private static final Pattern ADDRESS_IN_MAPPING = Pattern.compile("Mapping\\(\\s*\"/pulpit");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** Shows both kinds. */
    private static final Path SHOWCASE = Path.of("showcase.jte");

    private static final Pattern TABLE = Pattern.compile("@template\\.kit\\.dataTable\\(.*?rows = ", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("Column\\.(text|number|actions)\\(");
    private static final int MOST_UNSTACKED = 2;
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

    /** Who reads every group may write few of them: what waits is shown to whoever can do it. */
    @Test
    void desksOfActivityShowWhatTheReaderMayWrite() {
        assertThat(sources())
                .filteredOn(file -> file.startsWith(SOURCES.resolve("activity"))
                        && file.getFileName().toString().endsWith("Desk.java"))
                .filteredOn(file -> read(file).contains("access.sight()"))
                .isEmpty();
    }

    /** On a telephone a row of three columns is cut or scrolled: such a table is stacked there, or its columns are few and short. */
    @Test
    void wideTablesAreStackedOnTelephones() {
        assertThat(files(TEMPLATES, ".jte"))
                .filteredOn(file -> !file.endsWith(SHOWCASE))
                .allSatisfy(file -> assertThat(
                                TABLE.matcher(read(file)).results().map(MatchResult::group))
                        .filteredOn(table -> COLUMN.matcher(table).results().count() > MOST_UNSTACKED
                                || !table.contains("columns = List.of("))
                        .as(file.toString())
                        .allMatch(table -> table.contains("stacked = true")));
    }

    private static List<Path> sources() {
        return files(SOURCES, ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
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
