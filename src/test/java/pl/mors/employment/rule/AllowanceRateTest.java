package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.platform.Coded;
import pl.mors.platform.Money;

@DisplayName("R32: percentage of the base, proportional below full hours")
class AllowanceRateTest {

    private static final RateTable TABLE = PublishedRates.table();

    /** Amounts that were published, each in its year. */
    @ParameterizedTest
    @CsvSource({
        "labour_office_internship, 2017-09-01, 40, 997.40",
        "labour_office_internship, 2018-06-01, 40, 1017.40",
        "labour_office_internship, 2019-06-01, 40, 1033.70",
        "labour_office_internship, 2021-06-01, 40, 1489.00",
        "labour_office_internship, 2025-06-01, 40, 2755.10",
        "training, 2025-06-01, 150, 2066.30"
    })
    void isTheOneThatWasPublished(String kind, LocalDate day, BigDecimal hours, String published) {
        assertThat(monthly(kind, day, hours)).isEqualTo(Money.of(published));
    }

    /** Nobody has published these yet: 2854,24 and 2140,68, if rounded. */
    @ParameterizedTest
    @CsvSource({"labour_office_internship, 40, 2854.30", "training, 150, 2140.70", "social_integration, 40, 1070.40"})
    void followsFromTheBaseOf2026(String kind, BigDecimal hours, String amount) {
        assertThat(monthly(kind, LocalDate.of(2026, 6, 1), hours)).isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"20, 508.70", "30, 763.10", "40, 1017.40", "48, 1017.40"})
    void isProportionalBelowFullTime(BigDecimal hours, String amount) {
        assertThat(monthly("project_internship", LocalDate.of(2019, 5, 1), hours))
                .isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"35, 1017.40", "28, 813.90"})
    void isFullFromFewerHoursWhereTheLawShortensThem(BigDecimal hours, String amount) {
        var day = LocalDate.of(2019, 5, 1);
        var rate = TABLE.rate(AllowanceKind.PROJECT_INTERNSHIP, day).fullFrom(new BigDecimal(35));
        assertThat(rounded(rate, day, hours)).isEqualTo(Money.of(amount));
    }

    @Property
    void moreHoursNeverBringLessNorMoreThanTheFullAmount(
            @ForAll @IntRange(min = 1, max = 200) int hours, @ForAll AllowanceKind kind) {
        var day = LocalDate.of(2026, 7, 1);
        var fewer = monthly(kind.code(), day, BigDecimal.valueOf(hours));
        assertThat(fewer)
                .isLessThanOrEqualTo(monthly(kind.code(), day, BigDecimal.valueOf(hours + 1)))
                .isLessThanOrEqualTo(monthly(kind.code(), day, BigDecimal.valueOf(200)));
    }

    private static Money monthly(String kind, LocalDate day, BigDecimal hours) {
        return rounded(TABLE.rate(Coded.of(AllowanceKind.class, kind), day), day, hours);
    }

    private static Money rounded(AllowanceRate rate, LocalDate day, BigDecimal hours) {
        return TABLE.rounding(day).round(rate.forHours(rate.full(TABLE.base(day)), hours));
    }
}
