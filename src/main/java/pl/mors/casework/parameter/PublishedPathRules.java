package pl.mors.casework.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.mors.casework.rule.ContractOutsideProgramme;
import pl.mors.casework.rule.InstrumentFamily;
import pl.mors.casework.rule.PathInstruments;
import pl.mors.casework.rule.PathRules;
import pl.mors.casework.rule.ReviewInterval;
import pl.mors.platform.Certainty;
import pl.mors.platform.Coded;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the table of this build, {@code casework-rules.yaml}. */
public final class PublishedPathRules {

    private static final String FILE = "/casework-rules.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final PathRules RULES = read();

    private PublishedPathRules() {}

    public static PathRules rules() {
        return RULES;
    }

    private static PathRules read() {
        try (InputStream in = Objects.requireNonNull(PublishedPathRules.class.getResourceAsStream(FILE), FILE)) {
            return YAML.readValue(in, Published.class).rules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as written. */
    private record Published(List<InstrumentsRow> instruments, List<OutsideRow> outside, List<ReviewRow> reviews) {

        PathRules rules() {
            return new PathRules(
                    instruments.stream().map(InstrumentsRow::rule).toList(),
                    outside.stream().map(OutsideRow::rule).toList(),
                    reviews.stream().map(ReviewRow::rule).toList());
        }
    }

    private record InstrumentsRow(
            ProgrammingPeriod period,
            LocalDate from,
            int least,
            boolean vocationalNeedsOther,
            String source,
            String certainty) {

        PathInstruments rule() {
            return new PathInstruments(period, from, least, vocationalNeedsOther, source, sure(certainty));
        }
    }

    private record OutsideRow(
            ProgrammingPeriod period, LocalDate from, List<String> notEnough, String source, String certainty) {

        ContractOutsideProgramme rule() {
            return new ContractOutsideProgramme(
                    period,
                    from,
                    notEnough.stream()
                            .map(code -> Coded.of(InstrumentFamily.class, code))
                            .collect(Collectors.toSet()),
                    source,
                    sure(certainty));
        }
    }

    private record ReviewRow(ProgrammingPeriod period, LocalDate from, int months, String source, String certainty) {

        ReviewInterval rule() {
            return new ReviewInterval(period, from, months, source, sure(certainty));
        }
    }

    private static Certainty sure(String code) {
        return Coded.of(Certainty.class, code);
    }
}
