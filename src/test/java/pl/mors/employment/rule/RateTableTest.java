package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.employment.rate.PublishedRates;

/** What holds on a day is the latest row of its kind that has begun. */
class RateTableTest {

    private static final RateTable TABLE = PublishedRates.table();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource
    void eachLegalFormHasLimitsOfItsOwn(LegalForm form) {
        assertThat(TABLE.length(form, DAY).form()).isEqualTo(form);
        assertThat(TABLE.internsPerEmployer(form, DAY).form()).isEqualTo(form);
        assertThat(TABLE.sickDays(form, DAY).form()).isEqualTo(form);
        assertThat(TABLE.rate(form.allowance(), DAY).kind()).isEqualTo(form.allowance());
    }

    @Test
    void onlyTheLabourOfficeKnowsAGapBetweenInternships() {
        assertThat(TABLE.hostGap(LegalForm.LABOUR_OFFICE, DAY))
                .hasValueSatisfying(row -> assertThat(row.months()).isEqualTo(24));
        assertThat(TABLE.hostGap(LegalForm.PROJECT, DAY)).isEmpty();
    }

    @Test
    void theCentrePaysForItsOwnInternshipsOnly() {
        assertThat(LegalForm.PROJECT.paidByCentre()).isTrue();
        assertThat(LegalForm.LABOUR_OFFICE.paidByCentre()).isFalse();
    }

    @Test
    void beforeTheFirstBaseNothingIsGuessed() {
        assertThat(TABLE.base(TABLE.begins()).from()).isEqualTo(TABLE.begins());
        assertThatThrownBy(() -> TABLE.base(TABLE.begins().minusDays(1))).isInstanceOf(NoSuchElementException.class);
    }
}
