package pl.mors.casework.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Dated;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

class PublishedPathRulesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9-]+|none) \\| (\\d+) months \\|");

    @Test
    void everyRowSaysWhereItIsFrom() {
        var rules = PublishedPathRules.rules();
        assertThat(Stream.of(rules.instruments(), rules.outside(), rules.reviews(), Questionnaire.editions())
                        .flatMap(rows -> rows.stream().map(Dated.class::cast)))
                .hasSizeGreaterThan(6)
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @Test
    void whatNobodySettlesHasReviewsAndNoOtherRule() {
        var rules = PublishedPathRules.rules();
        assertThat(rules.instruments(ProgrammingPeriod.NONE, DAY)).isEmpty();
        assertThat(rules.outside(ProgrammingPeriod.NONE, DAY)).isEmpty();
        assertThat(rules.review(ProgrammingPeriod.NONE, DAY)).isPresent();
        assertThat(rules.instruments(ProgrammingPeriod.FROM_2014_TO_2020, DAY))
                .hasValueSatisfying(rule -> assertThat(rule.least()).isEqualTo(3));
        assertThat(rules.instruments(ProgrammingPeriod.FROM_2014_TO_2020, LocalDate.of(2013, 12, 31)))
                .isEmpty();
    }

    @Test
    void theDocumentRepeatsTheIntervals() throws IOException {
        var document = Files.readString(Path.of("docs/rules/casework.md"));
        assertThat(ROW.matcher(document).results().map(row -> row.group(2)))
                .containsExactlyElementsOf(PublishedPathRules.rules().reviews().stream()
                        .map(review -> String.valueOf(review.months()))
                        .toList());
    }

    @Test
    void theQuestionnaireAsksElevenAreas() {
        assertThat(Questionnaire.on(DAY).areas()).hasSize(11).doesNotHaveDuplicates();
        assertThat(Questionnaire.named("2018")).isEqualTo(Questionnaire.on(DAY));
    }
}
