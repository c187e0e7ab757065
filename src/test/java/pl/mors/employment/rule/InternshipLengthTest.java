package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.employment.rule.InternshipLength.Refusal;
import pl.mors.platform.DateRange;

@DisplayName("R31: how long an internship lasts")
class InternshipLengthTest {

    private static final RateTable TABLE = PublishedRates.table();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-03-30, false, TOO_SHORT",
        "2026-01-01, 2026-03-31, false,",
        "2026-01-15, 2026-07-14, false,",
        "2026-01-15, 2026-07-15, false, TOO_LONG",
        "2026-01-15, 2027-01-14, true,",
        "2026-01-15, 2027-01-15, true, TOO_LONG",
        "2025-11-30, 2026-02-27, false,",
        "2025-11-30, 2026-02-26, false, TOO_SHORT"
    })
    void ofTheLabourOfficeIsThreeToSixMonths(LocalDate from, LocalDate to, boolean qualification, Refusal refusal) {
        assertThat(check(LegalForm.LABOUR_OFFICE, new DateRange(from, to), qualification))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void theCentresOwnMayBeShort() {
        var month = new DateRange(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31));
        assertThat(check(LegalForm.PROJECT, month, false)).isEmpty();
    }

    @Test
    void withoutAnEndItIsTooLong() {
        assertThat(check(LegalForm.PROJECT, new DateRange(LocalDate.of(2019, 3, 1), null), true))
                .contains(Refusal.TOO_LONG);
    }

    /** Law that is in force stops; a usual figure of projects only asks why. */
    @Test
    void onlyTheCentresOwnLimitsMayBeOverridden() {
        var day = LocalDate.of(2026, 1, 1);
        assertThat(TABLE.length(LegalForm.LABOUR_OFFICE, day).overridable()).isFalse();
        assertThat(TABLE.length(LegalForm.PROJECT, day).overridable()).isTrue();
    }

    @Property
    void onceLongEnoughItStaysSoUntilItIsTooLong(
            @ForAll @IntRange(max = 400) int start, @ForAll @IntRange(max = 500) int days) {
        var from = LocalDate.of(2025, 6, 1).plusDays(start);
        var refusal = check(LegalForm.LABOUR_OFFICE, new DateRange(from, from.plusDays(days)), false);
        var longer = check(LegalForm.LABOUR_OFFICE, new DateRange(from, from.plusDays(days + 1)), false);
        assertThat(rank(refusal)).isLessThanOrEqualTo(rank(longer));
    }

    private static int rank(Optional<Refusal> refusal) {
        return refusal.map(one -> one == Refusal.TOO_SHORT ? 0 : 2).orElse(1);
    }

    private static Optional<Refusal> check(LegalForm form, DateRange period, boolean qualification) {
        return TABLE.length(form, period.from()).check(period, qualification);
    }
}
