package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.platform.DateRange;

@DisplayName("R31: the months between two internships at one organiser")
class SameHostGapTest {

    private static final LocalDate LAST = LocalDate.of(2025, 8, 31);
    private static final List<DateRange> EARLIER = List.of(new DateRange(LocalDate.of(2025, 6, 1), LAST));
    private static final SameHostGap RULE = PublishedRates.table()
            .hostGap(LegalForm.LABOUR_OFFICE, LocalDate.of(2026, 1, 1))
            .orElseThrow();

    @Test
    void twoYearsPassBeforeTheNextOne() {
        assertThat(RULE.refusedUntil(LocalDate.of(2027, 8, 31), EARLIER)).contains(LocalDate.of(2027, 9, 1));
        assertThat(RULE.refusedUntil(LocalDate.of(2027, 9, 1), EARLIER)).isEmpty();
    }

    @Test
    void whoWasNeverThereMayCome() {
        assertThat(RULE.refusedUntil(LocalDate.of(2026, 1, 1), List.of())).isEmpty();
    }

    @Test
    void theCentresOwnInternshipsAndThoseOfTheOldActKnowNoGap() {
        var table = PublishedRates.table();
        assertThat(table.hostGap(LegalForm.PROJECT, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(table.hostGap(LegalForm.LABOUR_OFFICE, LocalDate.of(2025, 5, 31)))
                .isEmpty();
    }

    @Property
    void theDayThatItNamesIsAllowedAndTheOneBeforeIsNot(@ForAll @IntRange(min = 1, max = 1_500) int days) {
        var starts = LAST.plusDays(days);
        RULE.refusedUntil(starts, EARLIER).ifPresent(allowed -> {
            assertThat(allowed).isAfter(starts);
            assertThat(RULE.refusedUntil(allowed, EARLIER)).isEmpty();
            assertThat(RULE.refusedUntil(allowed.minusDays(1), EARLIER)).contains(allowed);
        });
    }

    @Test
    void aLaterInternshipThereDoesNotStandInTheWayOfAnEarlierOne() {
        var later = List.of(new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30)));
        assertThat(RULE.refusedUntil(LocalDate.of(2026, 1, 1), later)).isEmpty();
    }
}
