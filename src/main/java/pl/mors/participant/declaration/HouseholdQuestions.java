package pl.mors.participant.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import pl.mors.platform.Certainty;
import pl.mors.platform.Coded;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Until when the household situation is asked: of people who join before a day. Source: Regulation 1304/2013, Annex I, as adopted,
 * which has the three questions, and as amended in 2018, which has none; the day itself is a parameter, {@code data-scope.yaml}.
 */
record HouseholdQuestions(LocalDate before, Certainty certainty, String source) {

    private static final String FILE = "/data-scope.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final HouseholdQuestions PUBLISHED = read();

    static HouseholdQuestions published() {
        return PUBLISHED;
    }

    boolean areAskedOn(LocalDate day) {
        return day.isBefore(before);
    }

    private static HouseholdQuestions read() {
        try (InputStream in = Objects.requireNonNull(HouseholdQuestions.class.getResourceAsStream(FILE), FILE)) {
            var file = YAML.readValue(in, Published.class);
            return new HouseholdQuestions(
                    file.householdQuestionsBefore(), Coded.of(Certainty.class, file.certainty()), file.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as written. */
    private record Published(LocalDate householdQuestionsBefore, String certainty, String source) {}
}
