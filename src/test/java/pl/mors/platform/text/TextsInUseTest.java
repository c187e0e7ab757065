package pl.mors.platform.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that code and templates ask for exists, in every language that its readers speak, and none stands in a template. */
class TextsInUseTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern SINGLE = Pattern.compile(
            "(?:\\bt\\(|Notice\\.(?:done|refused|warning|info)\\(|new MenuItem\\(|errors\\(\\)\\.add\\(\"[^\"]+\", |\\.refuse\\()\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern COUNTED = Pattern.compile("(?:\\b|\\.)n\\(\\s*\"([^\"]+)\"\\s*,");
    private static final Pattern LITERAL_ARGUMENT = Pattern.compile(
            "\\b(?:text|label|title|hint|legend|caption|summary|placeholder|byline|actionText)\\s=\\s\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|aria-label|placeholder|alt|content)=\"([^\"]*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void everyKeyInUseHasAPolishText() {
        Map<String, String> polish = polish();
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            String source = read(file);
            SINGLE.matcher(source).results().map(match -> match.group(1)).forEach(key -> {
                if (!polish.containsKey(key)) {
                    missing.add(key + " in " + file);
                }
            });
            COUNTED.matcher(source).results().map(match -> match.group(1)).forEach(key -> {
                if (!polish.keySet().containsAll(Set.of(key + ".one", key + ".few", key + ".many"))) {
                    missing.add(key + ".one, .few, .many in " + file);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatResidentsSeeIsSaidInEveryLanguage() {
        List<Path> bundles = files(MESSAGES, "-public.properties");
        assertThat(bundles).isNotEmpty();
        for (Path polish : bundles) {
            for (String language : List.of("uk", "en")) {
                Path other = Path.of(polish.toString().replace(".properties", "_" + language + ".properties"));
                Map<String, String> expected = load(polish);
                Map<String, String> said = load(other);
                if (language.equals("en")) {
                    expected.keySet().removeIf(key -> key.endsWith(".few"));
                }
                assertThat(said.keySet()).as(other.toString()).isEqualTo(expected.keySet());
                said.forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    if (!key.endsWith(".one")) {
                        assertThat(placeholders(text))
                                .as("arguments of " + key)
                                .isEqualTo(placeholders(expected.get(key)));
                    }
                });
            }
        }
    }

    /** Of two texts with one key a reader meets the last, and nobody notices that the other is gone. */
    @Test
    void noKeyIsSaidTwice() {
        List<String> said = files(MESSAGES, ".properties").stream()
                .flatMap(file -> read(file)
                        .lines()
                        .filter(line -> line.matches("[a-z].*=.*"))
                        .map(line -> file.getFileName() + ": " + line.replaceFirst("=.*", "")))
                .toList();
        assertThat(said).doesNotHaveDuplicates();
    }

    @Test
    void noTextStandsInATemplate() {
        List<String> literals = new ArrayList<>();
        for (Path template : files(Path.of("src/main/jte"), ".jte")) {
            String source = read(template);
            literals.addAll(literals(source).stream()
                    .map(text -> template + ": " + text)
                    .toList());
        }
        assertThat(literals).isEmpty();
    }

    @Test
    void findsLiteralsWhereverTheyHide() {
        assertThat(literals("<p>Zapisz ${x}</p>")).containsExactly("Zapisz");
        assertThat(literals("@if(a > b)<p>Tak</p>@endif")).containsExactly("Tak");
        assertThat(literals("@template.kit.row(content = @`<b>${t(\"a\")}</b> razem`)"))
                .containsExactly("razem");
        assertThat(literals("<a title=\"Otwórz\">${x}</a>")).containsExactly("Otwórz");
        assertThat(literals("@template.kit.button(text = \"Zapisz\")")).hasSize(1);
        assertThat(literals("<%-- a note --%><p class=\"${a ? \"b\" : \"c\"}\">${t(\"k\")}: ${v}</p>"))
                .isEmpty();
    }

    private static List<String> literals(String template) {
        List<String> literals = new ArrayList<>();
        Matcher arguments = LITERAL_ARGUMENT.matcher(template.replaceAll("(?m)^@param.*", ""));
        String markup = TemplateMarkup.of(template).replaceAll("<meta name=\"viewport\"[^>]*>", "");
        arguments.results().map(match -> match.group()).forEach(literals::add);
        SPOKEN_ATTRIBUTE
                .matcher(markup)
                .results()
                .map(match -> match.group(1))
                .filter(TextsInUseTest::speaks)
                .forEach(literals::add);
        for (String text : markup.split("<[^>]*>", -1)) {
            if (speaks(text)) {
                literals.add(text.replace(String.valueOf(TemplateMarkup.EXPRESSION), "")
                        .strip());
            }
        }
        return literals.stream().distinct().toList();
    }

    private static boolean speaks(String text) {
        return text.replaceAll("&\\w+;", "").chars().anyMatch(Character::isLetter);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> polish() {
        Map<String, String> texts = new TreeMap<>();
        files(MESSAGES, ".properties").stream()
                .filter(file -> !file.toString().matches(".*_(uk|en)\\.properties"))
                .forEach(file -> texts.putAll(load(file)));
        return texts;
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>(files(Path.of("src/main/jte"), ".jte"));
        sources.addAll(files(Path.of("src/main/java"), ".java"));
        return sources;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
