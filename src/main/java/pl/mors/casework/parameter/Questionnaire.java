package pl.mors.casework.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import pl.mors.platform.Certainty;
import pl.mors.platform.Coded;
import pl.mors.platform.Dated;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An edition of the questionnaire of social progress, from {@code social-progress.yaml}.
 *
 * @param key names the edition for good
 * @param areas their words, in the order in which they are asked and answers are kept
 */
public record Questionnaire(String key, LocalDate from, List<String> areas, String source, Certainty certainty)
        implements Dated {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    private static final String FILE = "/social-progress.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final List<Questionnaire> EDITIONS = read();

    public Questionnaire {
        areas = List.copyOf(areas);
    }

    public static List<Questionnaire> editions() {
        return EDITIONS;
    }

    /** The edition in use on a day. */
    public static Questionnaire on(LocalDate day) {
        return Dated.on(EDITIONS, day).orElseThrow(() -> new NoSuchElementException("no questionnaire for " + day));
    }

    /** The edition of this key: answers name it. */
    public static Questionnaire named(String key) {
        return EDITIONS.stream()
                .filter(edition -> edition.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("questionnaire " + key));
    }

    public static String textKey(String area) {
        return "casework.progress.area." + area;
    }

    private static List<Questionnaire> read() {
        try (InputStream in = Objects.requireNonNull(Questionnaire.class.getResourceAsStream(FILE), FILE)) {
            return YAML.readValue(in, Published.class).editions().stream()
                    .map(Edition::questionnaire)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Published(List<Edition> editions) {}

    private record Edition(String key, LocalDate from, List<String> areas, String source, String certainty) {

        Questionnaire questionnaire() {
            return new Questionnaire(key, from, areas, source, Coded.of(Certainty.class, certainty));
        }
    }
}
