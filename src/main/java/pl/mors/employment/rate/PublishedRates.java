package pl.mors.employment.rate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.rule.AllowanceKind;
import pl.mors.employment.rule.AllowanceRate;
import pl.mors.employment.rule.AllowanceRounding;
import pl.mors.employment.rule.BenefitBase;
import pl.mors.employment.rule.InternsPerEmployer;
import pl.mors.employment.rule.InternshipLength;
import pl.mors.employment.rule.LegalForm;
import pl.mors.employment.rule.PartMonth;
import pl.mors.employment.rule.RateTable;
import pl.mors.employment.rule.SameHostGap;
import pl.mors.employment.rule.SickDays;
import pl.mors.employment.rule.UnexcusedDays;
import pl.mors.platform.Certainty;
import pl.mors.platform.Coded;
import pl.mors.platform.Money;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the table of this build, {@code employment-rates.yaml}. */
public final class PublishedRates {

    private static final String FILE = "/employment-rates.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final RateTable TABLE = read();

    private PublishedRates() {}

    public static RateTable table() {
        return TABLE;
    }

    private static RateTable read() {
        try (InputStream in = Objects.requireNonNull(PublishedRates.class.getResourceAsStream(FILE), FILE)) {
            return YAML.readValue(in, Published.class).table();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as written. */
    private record Published(
            List<BaseRow> bases,
            List<RateRow> rates,
            List<LengthRow> lengths,
            List<GapRow> hostGaps,
            List<InternsRow> internsPerEmployer,
            List<SickRow> sickDays,
            List<PartRow> partMonths,
            List<UnexcusedRow> unexcusedDays,
            List<RoundingRow> roundings) {

        RateTable table() {
            return new RateTable(
                    bases.stream().map(BaseRow::rule).toList(),
                    rates.stream().map(RateRow::rule).toList(),
                    lengths.stream().map(LengthRow::rule).toList(),
                    hostGaps.stream().map(GapRow::rule).toList(),
                    internsPerEmployer.stream().map(InternsRow::rule).toList(),
                    sickDays.stream().map(SickRow::rule).toList(),
                    partMonths.stream().map(PartRow::rule).toList(),
                    unexcusedDays.stream().map(UnexcusedRow::rule).toList(),
                    roundings.stream().map(RoundingRow::rule).toList());
        }
    }

    private record BaseRow(LocalDate from, String first, String later, String source, String certainty) {

        BenefitBase rule() {
            return new BenefitBase(from, Money.of(first), Money.of(later), source, sure(certainty));
        }
    }

    private record RateRow(
            String kind,
            LocalDate from,
            BigDecimal percent,
            BigDecimal fullHours,
            String per,
            String source,
            String certainty) {

        AllowanceRate rule() {
            return new AllowanceRate(
                    Coded.of(AllowanceKind.class, kind),
                    from,
                    percent,
                    fullHours,
                    Coded.of(AllowanceRate.Per.class, per),
                    source,
                    sure(certainty));
        }
    }

    private record LengthRow(
            String form,
            LocalDate from,
            @Nullable Integer least,
            int most,
            int mostWithQualification,
            boolean overridable,
            String source,
            String certainty) {

        InternshipLength rule() {
            return new InternshipLength(
                    legalForm(form), from, least, most, mostWithQualification, overridable, source, sure(certainty));
        }
    }

    private record GapRow(
            String form, LocalDate from, int months, boolean overridable, String source, String certainty) {

        SameHostGap rule() {
            return new SameHostGap(legalForm(form), from, months, overridable, source, sure(certainty));
        }
    }

    private record InternsRow(String form, LocalDate from, boolean overridable, String source, String certainty) {

        InternsPerEmployer rule() {
            return new InternsPerEmployer(legalForm(form), from, overridable, source, sure(certainty));
        }
    }

    private record SickRow(String form, LocalDate from, BigDecimal percent, String source, String certainty) {

        SickDays rule() {
            return new SickDays(legalForm(form), from, percent, source, sure(certainty));
        }
    }

    private record PartRow(LocalDate from, int days, String source, String certainty) {

        PartMonth rule() {
            return new PartMonth(from, days, source, sure(certainty));
        }
    }

    private record UnexcusedRow(LocalDate from, boolean daysBetweenToo, String source, String certainty) {

        UnexcusedDays rule() {
            return new UnexcusedDays(from, daysBetweenToo, source, sure(certainty));
        }
    }

    private record RoundingRow(LocalDate from, BigDecimal step, String source, String certainty) {

        AllowanceRounding rule() {
            return new AllowanceRounding(from, step, source, sure(certainty));
        }
    }

    private static LegalForm legalForm(String code) {
        return Coded.of(LegalForm.class, code);
    }

    private static Certainty sure(String code) {
        return Coded.of(Certainty.class, code);
    }
}
