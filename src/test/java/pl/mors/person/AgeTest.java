package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    /** Civil Code art. 112: the term ends with the last day of February where there is no 29th. */
    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2019-02-27, 14",
        "2004-02-29, 2019-02-28, 15",
        "2004-02-29, 2020-02-28, 15",
        "2004-02-29, 2020-02-29, 16"
    })
    void whoWasBornOnThe29thOfFebruaryIsAYearOlderOnThe28th(LocalDate bornOn, LocalDate day, int years) {
        assertThat(Age.on(day, bornOn)).isEqualTo(years);
    }

    @Property
    void yearsAreCompletedOnTheBirthdayAndNotBefore(
            @ForAll @IntRange(max = 40_000) int born, @ForAll @IntRange(min = 1, max = 120) int years) {
        var bornOn = LocalDate.of(1900, 1, 1).plusDays(born);
        assertThat(Age.on(bornOn.plusYears(years), bornOn)).isEqualTo(years);
        assertThat(Age.on(bornOn.plusYears(years).minusDays(1), bornOn)).isEqualTo(years - 1);
    }
}
