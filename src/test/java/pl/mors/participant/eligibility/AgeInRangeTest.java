package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.programme.file.Delivery.AgeRule;
import pl.mors.programme.file.Delivery.ReferenceDay;
import pl.mors.programme.file.Delivery.Tie;

class AgeInRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2004-05-15, MET",
        "2004-05-16, NOT_MET",
        "1994-05-15, NOT_MET",
        "1994-05-16, ABOUT_TO_EXPIRE",
        "1994-05-23, ABOUT_TO_EXPIRE",
        "1994-05-24, MET"
    })
    void bothAgesBelongToTheRangeAndTheLastDayIsTheOneBeforeTheNextBirthday(LocalDate bornOn, FindingState expected) {
        assertThat(check(new AgeRule(15, 24, ReferenceDay.DECLARATION), bornOn, null))
                .extracting(Finding::state)
                .containsExactly(expected);
    }

    /** Civil Code art. 112: the term ends with the last day of February where there is no 29th. */
    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2019-02-27, 14",
        "2004-02-29, 2019-02-28, 15",
        "2004-02-29, 2020-02-28, 15",
        "2004-02-29, 2020-02-29, 16"
    })
    void whoWasBornOnThe29thOfFebruaryIsAYearOlderOnThe28th(LocalDate bornOn, LocalDate day, int years) {
        assertThat(AgeInRange.yearsOn(bornOn, day)).isEqualTo(years);
    }

    @Test
    void onTheDayOfTheApplicationTheAgeIsSettled() {
        var rule = new AgeRule(null, 24, ReferenceDay.APPLICATION);
        var bornOn = LocalDate.of(1994, 5, 14);
        assertThat(check(rule, bornOn, null)).extracting(Finding::state).containsExactly(FindingState.NOT_MET);
        assertThat(check(rule, bornOn, LocalDate.of(2019, 5, 13)))
                .extracting(Finding::state)
                .containsExactly(FindingState.MET);
    }

    @Test
    void saysTheAgeAndTheRange() {
        assertThat(check(new AgeRule(60, null, ReferenceDay.DECLARATION), LocalDate.of(1961, 3, 4), null))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.sentence())
                                .isEqualTo(
                                        "W dniu 15.05.2019 wiek osoby w latach: 58. Program przyjmuje tylko uczestników w wieku od 60 lat."));
    }

    @Test
    void isSilentWithoutARuleAndForCloseAssociates() {
        assertThat(new AgeInRange().check(Examples.terms(), Examples.resident()))
                .isEmpty();
        var rule = new AgeRule(60, null, ReferenceDay.DECLARATION);
        assertThat(new AgeInRange()
                        .check(
                                Examples.terms(rule, List.of(Tie.LIVES), List.of()),
                                Examples.associate(new MainParticipant(Examples.DAY, null))))
                .isEmpty();
    }

    @Property
    void yearsAreCompletedOnTheBirthdayAndNotBefore(
            @ForAll @IntRange(max = 40_000) int born, @ForAll @IntRange(min = 1, max = 120) int years) {
        var bornOn = LocalDate.of(1900, 1, 1).plusDays(born);
        assertThat(AgeInRange.yearsOn(bornOn, bornOn.plusYears(years))).isEqualTo(years);
        assertThat(AgeInRange.yearsOn(bornOn, bornOn.plusYears(years).minusDays(1)))
                .isEqualTo(years - 1);
    }

    private static List<Finding> check(AgeRule rule, LocalDate bornOn, @Nullable LocalDate appliedOn) {
        return new AgeInRange()
                .check(
                        Examples.terms(rule, List.of(Tie.LIVES), List.of()),
                        Examples.facts(Examples.DAY, appliedOn, bornOn, null, null, List.of(), Set.of()));
    }
}
