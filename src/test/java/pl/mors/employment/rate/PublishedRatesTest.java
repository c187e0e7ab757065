package pl.mors.employment.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Dated;

class PublishedRatesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d{4}-\\d{2}-\\d{2} \\|.*) \\|$");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    @Test
    void theDocumentRepeatsTheBases() throws IOException {
        var document = Files.readString(Path.of("docs/rules/employment.md"));
        assertThat(ROW.matcher(document).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(PublishedRates.table().bases().stream()
                        .map(base -> String.join(
                                " | ",
                                base.from().toString(),
                                base.first().amount().toPlainString(),
                                base.later().amount().toPlainString(),
                                base.certainty().code(),
                                base.source()))
                        .toList());
    }

    /** It is shown as the basis of a payment: our own notes are no such basis. */
    @Test
    void everyRowSaysWhereItIsFrom() {
        assertThat(rows())
                .hasSizeGreaterThan(20)
                .allSatisfy(row ->
                        assertThat(row.source()).isNotBlank().doesNotContain("[", "z pamięci", "podaje", "podane"));
    }

    /** What was not there yet when a row began to hold is no basis of a payment by it, except to say until when something else was. */
    @Test
    void noRowNamesWhatCameLater() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(YEAR.matcher(row.source().replaceAll("sprzed [0-9.]+", ""))
                                .results()
                                .map(year -> Integer.valueOf(year.group())))
                        .as(row.source())
                        .allMatch(year -> year <= row.from().getYear()));
    }

    private static Stream<Dated> rows() {
        var table = PublishedRates.table();
        return Stream.of(
                        table.bases(),
                        table.rates(),
                        table.lengths(),
                        table.hostGaps(),
                        table.internsPerEmployer(),
                        table.sickDays(),
                        table.partMonths(),
                        table.unexcusedDays(),
                        table.roundings())
                .flatMap(rows -> rows.stream().map(Dated.class::cast));
    }
}
