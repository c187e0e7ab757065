package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    private static List<Finding> check(AgeRule rule, LocalDate bornOn, @Nullable LocalDate appliedOn) {
        return new AgeInRange()
                .check(
                        Examples.terms(rule, List.of(Tie.LIVES), List.of()),
                        Examples.facts(Examples.DAY, appliedOn, bornOn, null, null, List.of(), Set.of()));
    }
}
