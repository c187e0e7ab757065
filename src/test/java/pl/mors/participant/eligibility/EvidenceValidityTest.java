package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.eligibility.Examples.paper;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.platform.WorkingDays;
import pl.mors.programme.file.Delivery.CountedIn;
import pl.mors.programme.file.Delivery.EvidenceRule;
import pl.mors.programme.file.Delivery.ReferenceDay;
import pl.mors.programme.file.Delivery.Tie;

@DisplayName("R02: until when a paper proves something")
class EvidenceValidityTest {

    private static final LocalDate SOME_DAY = LocalDate.of(2021, 6, 1);

    @DisplayName("R02: the 30th day after the issue is the last one, since 1.01.2021")
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2020-12-02, true",
        "2021-01-01, 2020-12-01, false",
        "2021-03-31, 2021-03-01, true",
        "2021-04-01, 2021-03-01, false",
        "2020-12-31, 2019-01-01, true"
    })
    void certificatesAgeSinceTheDayOfTheRule(LocalDate day, LocalDate issuedOn, boolean holds) {
        assertThat(validity(day).holds(paper("pup_certificate", issuedOn, null)))
                .isEqualTo(holds);
    }

    @DisplayName("R02: at most ten working days before the application; later it ages no more")
    @ParameterizedTest
    @CsvSource({
        "2024-05-07, 2024-05-07, true",
        "2024-05-08, 2024-05-08, false",
        "2024-05-07, 2024-11-30, true",
        "2024-05-08, 2024-11-30, false"
    })
    void theCallOfTenWorkingDaysJudgesOnTheDayOfTheApplication(LocalDate appliedOn, LocalDate asked, boolean holds) {
        var tenWorkingDays = rule(10, CountedIn.WORKING_DAYS, ReferenceDay.APPLICATION, LocalDate.of(2024, 1, 1));
        var validity = validity(new ReferenceDays(asked, appliedOn, null), tenWorkingDays);
        assertThat(validity.holds(paper("pup_certificate", LocalDate.of(2024, 4, 19), null)))
                .isEqualTo(holds);
    }

    @Test
    void aPaperIssuedAfterTheApplicationIsFreshEnough() {
        var rule = rule(10, CountedIn.CALENDAR_DAYS, ReferenceDay.APPLICATION, LocalDate.of(2021, 1, 1));
        var validity = validity(new ReferenceDays(SOME_DAY, SOME_DAY.minusDays(40), null), rule);
        assertThat(validity.holds(paper("pup_certificate", SOME_DAY.minusDays(35), null)))
                .isTrue();
    }

    @Test
    void onceDeclaredARuleAboutTheDeclarationIsSettled() {
        var rule = rule(30, CountedIn.CALENDAR_DAYS, ReferenceDay.DECLARATION, LocalDate.of(2021, 1, 1));
        var paper = paper("pup_certificate", SOME_DAY.minusDays(30), null);
        var later = SOME_DAY.plusDays(90);
        assertThat(validity(new ReferenceDays(later, null, SOME_DAY), rule).holds(paper))
                .isTrue();
        assertThat(validity(new ReferenceDays(later, null, SOME_DAY.plusDays(1)), rule)
                        .holds(paper))
                .isFalse();
        assertThat(validity(ReferenceDays.of(later), rule).holds(paper)).isFalse();
    }

    @Test
    void theLatestRuleInForceHolds() {
        var thirty = rule(30, CountedIn.CALENDAR_DAYS, ReferenceDay.FIRST_SUPPORT, LocalDate.of(2021, 1, 1));
        var five = rule(5, CountedIn.CALENDAR_DAYS, ReferenceDay.FIRST_SUPPORT, LocalDate.of(2023, 1, 1));
        var none = new EvidenceRule(
                LocalDate.of(2024, 1, 1), null, CountedIn.CALENDAR_DAYS, ReferenceDay.FIRST_SUPPORT, false);
        assertThat(lastDay(LocalDate.of(2022, 12, 31), LocalDate.of(2022, 12, 1), thirty, five, none))
                .isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(lastDay(LocalDate.of(2023, 1, 1), LocalDate.of(2022, 12, 1), thirty, five, none))
                .isEqualTo(LocalDate.of(2022, 12, 6));
        assertThat(lastDay(LocalDate.of(2024, 1, 1), LocalDate.of(2022, 12, 1), thirty, five, none))
                .isEqualTo(LocalDate.MAX);
    }

    @Test
    void otherPapersDoNotAge() {
        assertThat(validity(SOME_DAY).holds(paper("disability_ruling", LocalDate.of(1999, 1, 1), null)))
                .isTrue();
    }

    @Test
    void aPaperProvesNothingBeforeItsIssueOrAfterItsLastDay() {
        var paper = paper("disability_ruling", LocalDate.of(2019, 5, 15), LocalDate.of(2019, 5, 31));
        assertThat(validity(LocalDate.of(2019, 5, 14)).holds(paper)).isFalse();
        assertThat(validity(LocalDate.of(2019, 5, 15)).holds(paper)).isTrue();
        assertThat(validity(LocalDate.of(2019, 5, 31)).holds(paper)).isTrue();
        assertThat(validity(LocalDate.of(2019, 6, 1)).holds(paper)).isFalse();
    }

    @Test
    void theEarlierOfBothEndsCounts() {
        var paper = paper("pup_certificate", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 31));
        assertThat(validity(LocalDate.of(2021, 3, 2)).lastDay(paper)).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    @Property
    void inCalendarDaysAPaperHoldsFromItsIssueForAsManyDays(
            @ForAll @IntRange(min = 1, max = 400) int age, @ForAll @IntRange(min = -50, max = 500) int later) {
        var rule = rule(age, CountedIn.CALENDAR_DAYS, ReferenceDay.FIRST_SUPPORT, LocalDate.of(2000, 1, 1));
        var paper = paper("pup_certificate", SOME_DAY, null);
        assertThat(validity(ReferenceDays.of(SOME_DAY.plusDays(later)), rule).holds(paper))
                .isEqualTo(later >= 0 && later <= age);
    }

    @Property
    void inWorkingDaysAPaperHoldsWhileNoMoreThanSoManyHavePassed(
            @ForAll @IntRange(min = 1, max = 30) int age,
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(max = 80) int later) {
        var issuedOn = SOME_DAY.plusDays(start);
        var asked = issuedOn.plusDays(later);
        var rule = rule(age, CountedIn.WORKING_DAYS, ReferenceDay.FIRST_SUPPORT, LocalDate.of(2000, 1, 1));
        long passed = issuedOn.plusDays(1)
                .datesUntil(asked.plusDays(1))
                .filter(WorkingDays::isWorking)
                .count();
        assertThat(validity(ReferenceDays.of(asked), rule).holds(paper("pup_certificate", issuedOn, null)))
                .isEqualTo(passed <= age);
    }

    @Property
    void beforeItsDayARuleDoesNotExist(
            @ForAll @IntRange(min = 1, max = 2000) int before, @ForAll @IntRange(max = 5000) int age) {
        var asked = LocalDate.of(2021, 1, 1).minusDays(before);
        assertThat(validity(asked).holds(paper("pup_certificate", asked.minusDays(age), null)))
                .isTrue();
    }

    private static EvidenceRule rule(int days, CountedIn countedIn, ReferenceDay on, LocalDate validFrom) {
        return new EvidenceRule(validFrom, days, countedIn, on, false);
    }

    private static LocalDate lastDay(LocalDate asked, LocalDate issuedOn, EvidenceRule... rules) {
        return validity(ReferenceDays.of(asked), rules).lastDay(paper("pup_certificate", issuedOn, null));
    }

    private static EvidenceValidity validity(LocalDate day) {
        return new EvidenceValidity(Examples.terms(), day);
    }

    private static EvidenceValidity validity(ReferenceDays days, @Nullable EvidenceRule... rules) {
        var kind = Examples.kind("pup_certificate", "zaświadczenie z PUP", rules);
        return new EvidenceValidity(Examples.terms(null, List.of(Tie.LIVES), List.of(), kind), days);
    }
}
