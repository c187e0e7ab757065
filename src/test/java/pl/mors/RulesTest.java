package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever looks for a numbered rule finds its class and its test in docs/rules/README.md, and the test by its name. */
class RulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NUMBER = Pattern.compile("\\bR[0-9]{2}\\b");
    private static final Pattern LINE =
            Pattern.compile("\\| (R[0-9]{2}) \\| [^|]+ \\| `(?:[\\w.]+\\.)?(\\w+)` \\| `(\\w+)` \\|");

    private static final Pattern KEY = Pattern.compile("\\[([a-z]+[a-z0-9]*(?:-[a-z0-9]+)*)](?!\\()");

    private static final List<Line> TABLE = table();

    private record Line(String number, String rule, String test) {}

    @Test
    void numbersBuiltSoFarAreInTheTable() {
        assertThat(TABLE)
                .extracting(Line::number)
                .containsAll(IntStream.concat(IntStream.rangeClosed(1, 20), IntStream.rangeClosed(31, 38))
                        .mapToObj("R%02d"::formatted)
                        .toList());
    }

    /** What names a number, knows no Spring and has a test of its name is a rule; everything else only uses one. */
    @Test
    void everyNumberThatARuleNamesIsInTheTableBesideIt() throws IOException {
        try (var files = Files.walk(MAIN)) {
            for (var rule : files.filter(RulesTest::hasTestOfItsName)
                    .filter(file -> !read(file).contains("import org.springframework."))
                    .toList()) {
                var name = rule.getFileName().toString().replace(".java", "");
                var named = NUMBER.matcher(read(rule)).results().map(MatchResult::group);
                assertThat(named.filter(number -> TABLE.stream()
                                .noneMatch(line -> line.number().equals(number)
                                        && line.rule().equals(name))))
                        .as("numbers that " + rule + " names and docs/rules/README.md does not")
                        .isEmpty();
            }
        }
    }

    @Test
    void everyTestOfTheTableHasItsNumbersInItsName() throws IOException {
        try (var files = Files.walk(TESTS)) {
            var tests = files.collect(
                    Collectors.groupingBy(file -> file.getFileName().toString()));
            for (var line : TABLE) {
                assertThat(tests.getOrDefault(line.test() + ".java", List.of()))
                        .as(line.toString())
                        .anyMatch(test -> nameOf(read(test)).contains(line.number()));
            }
        }
    }

    @Test
    void everyKeyOfASourceHasItsPage() throws IOException {
        var pages = Files.readString(Path.of("docs/sources.md"));
        try (var rules = Files.list(Path.of("docs/rules"))) {
            assertThat(rules.flatMap(file -> KEY.matcher(read(file)).results().map(key -> key.group(1))))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(key -> assertThat(pages).contains("| " + key + " | "));
        }
    }

    private static boolean hasTestOfItsName(Path source) {
        return source.toString().endsWith(".java")
                && Files.exists(TESTS.resolve(MAIN.relativize(source).toString().replace(".java", "Test.java")));
    }

    /** What stands in the names that reports of tests show. */
    private static String nameOf(String test) {
        return Pattern.compile("@DisplayName\\(\"([^\"]+)\"\\)")
                .matcher(test)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.joining(" "));
    }

    private static List<Line> table() {
        return Rules.lines()
                .map(LINE::matcher)
                .map(line -> line.matches()
                        ? Optional.of(new Line(line.group(1), line.group(2), line.group(3)))
                        : Optional.<Line>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
