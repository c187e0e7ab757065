package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each identifier of the glossary is somewhere in the code, as a name or a part of one. Modules in brackets are not built yet. */
class GlossaryTest {

    private static final Pattern IDENTIFIER = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void namesWhatThereIs() throws IOException {
        var names = namesOfTheCode();
        var rows = Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|"))
                .filter(cells -> !cells[3].strip().startsWith("("))
                .toList();
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows)
                .flatMap(cells -> found(IDENTIFIER, cells[2]))
                .flatMap(identifier -> found(WORD, identifier))
                .allSatisfy(word -> assertThat(names).contains(plain(word)));
    }

    private static String namesOfTheCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|sql|jte|js)"))
                    .flatMap(file -> found(WORD, read(file)).stream())
                    .map(GlossaryTest::plain)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }

    /** A name in Java and in SQL is the same. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.groupCount() == 0 ? result.group() : result.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
