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
        var table = PublishedRates.table();
        assertThat(Stream.of(
                                table.bases(),
                                table.rates(),
                                table.lengths(),
                                table.hostGaps(),
                                table.internsPerEmployer(),
                                table.sickDays(),
                                table.partMonths(),
                                table.unexcusedDays(),
                                table.roundings())
                        .flatMap(rows -> rows.stream().map(Dated.class::cast)))
                .hasSizeGreaterThan(20)
                .allSatisfy(row ->
                        assertThat(row.source()).isNotBlank().doesNotContain("[", "z pamięci", "podaje", "podane"));
    }
}
