package pl.mors.activity.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.activity.refund.RefundCalculation.PresenceDay;
import pl.mors.platform.Money;

class RefundCalculationTest {

    private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);

    @Test
    void aDayIsTheWayThereAndBackByTheCheapestTicket() {
        var calculation = RefundCalculation.of(List.of(travel(APRIL, null, "3.60", null)), days(3, 10, 17));
        assertThat(calculation.amount()).isEqualTo(Money.of("21.60"));
    }

    @Test
    void theMonthsLimitIsTheMost() {
        var calculation = RefundCalculation.of(List.of(travel(APRIL, null, "3.60", "20")), days(3, 10, 17));
        assertThat(calculation.amount()).isEqualTo(Money.of("20"));
        assertThat(calculation.steps().getFirst().cut()).isEqualTo(Money.of("1.60"));
    }

    @Test
    void eachDayHasTheRateOfThatDayAndTheLimitIsOneForAll() {
        var rates = List.of(
                travel(LocalDate.of(2019, 4, 10), null, "4", "20"), travel(APRIL.minusYears(1), null, "3", "100"));
        var calculation = RefundCalculation.of(rates, days(3, 9, 10, 17));
        assertThat(calculation.steps()).hasSize(2);
        assertThat(calculation.steps().getFirst().amount()).isEqualTo(Money.of("12"));
        assertThat(calculation.steps().getLast().reckoned()).isEqualTo(Money.of("16"));
        assertThat(calculation.steps().getLast().amount()).isEqualTo(Money.of("8"));
    }

    @Test
    void nothingIsOwedBeforeARateAndAfterItsLastDay() {
        var rate = travel(LocalDate.of(2019, 4, 5), LocalDate.of(2019, 4, 10), "3", null);
        assertThat(RefundCalculation.of(List.of(rate), days(4, 5, 10, 11)).amount())
                .isEqualTo(Money.of("12"));
    }

    @Test
    void careIsPaidByTheDayOrByTheHour() {
        assertThat(RefundCalculation.of(List.of(care(RefundUnit.DAY, "30", null)), days(3, 10))
                        .amount())
                .isEqualTo(Money.of("60"));
        assertThat(RefundCalculation.of(List.of(care(RefundUnit.HOUR, "12.50", null)), days(3, 10))
                        .amount())
                .as("two days of 100 minutes")
                .isEqualTo(Money.of("41.67"));
    }

    @Test
    void careEndsOnTheBirthdayAndForADependentPersonNever() {
        var calculation = RefundCalculation.of(
                List.of(care(RefundUnit.DAY, "30", LocalDate.of(2012, 4, 10))), days(3, 9, 10, 17));
        assertThat(calculation.amount()).isEqualTo(Money.of("60"));
        assertThat(calculation.steps().getFirst().leftOut())
                .extracting(PresenceDay::day)
                .containsExactly(LocalDate.of(2019, 4, 10), LocalDate.of(2019, 4, 17));
        assertThat(RefundCalculation.of(List.of(care(RefundUnit.DAY, "30", null)), days(3, 9, 10, 17))
                        .amount())
                .isEqualTo(Money.of("120"));
    }

    @Test
    void aDayOfRemoteClassesIsNoJourneyButMayBeADayOfCare() {
        var days = List.of(
                new PresenceDay(APRIL.withDayOfMonth(3), 100, false),
                new PresenceDay(APRIL.withDayOfMonth(10), 100, true));
        assertThat(RefundCalculation.of(List.of(travel(APRIL, null, "3.60", null)), days)
                        .amount())
                .isEqualTo(Money.of("7.20"));
        assertThat(RefundCalculation.of(List.of(care(RefundUnit.DAY, "30", null)), days)
                        .amount())
                .isEqualTo(Money.of("60"));
    }

    @Test
    void careOfASecondChildTakesNothingFromTheFirst() {
        var elder = limited(care(RefundUnit.DAY, "30", LocalDate.of(2014, 4, 10)), "50");
        var younger = care(RefundUnit.DAY, "20", LocalDate.of(2018, 4, 10));
        var later = new RefundRate(
                RefundKind.CHILD_CARE,
                APRIL.withDayOfMonth(10),
                null,
                RefundUnit.DAY,
                Money.of("25"),
                null,
                younger.childBornOn(),
                7);
        var calculation = RefundCalculation.of(List.of(later, younger, elder), days(3, 10));
        assertThat(calculation.amount())
                .as("50 of 60 for one, 20 and 25 for the other")
                .isEqualTo(Money.of("95"));
    }

    @Test
    void noCareIsPaidBeforeTheChildIsBorn() {
        var calculation = RefundCalculation.of(
                List.of(care(RefundUnit.DAY, "30", LocalDate.of(2019, 4, 10))), days(3, 9, 10, 17));
        assertThat(calculation.amount()).isEqualTo(Money.of("60"));
        assertThat(calculation.steps().getFirst().leftOut()).hasSize(2);
    }

    private static RefundRate limited(RefundRate rate, String limit) {
        return new RefundRate(
                rate.kind(),
                rate.from(),
                rate.to(),
                rate.unit(),
                rate.amount(),
                Money.of(limit),
                rate.childBornOn(),
                rate.childUntilAge());
    }

    private static RefundRate travel(LocalDate from, @Nullable LocalDate to, String ticket, @Nullable String limit) {
        return new RefundRate(
                RefundKind.TRAVEL,
                from,
                to,
                RefundUnit.JOURNEY,
                Money.of(ticket),
                limit == null ? null : Money.of(limit),
                null,
                null);
    }

    private static RefundRate care(RefundUnit unit, String amount, @Nullable LocalDate born) {
        return new RefundRate(
                RefundKind.CHILD_CARE, APRIL, null, unit, Money.of(amount), null, born, born == null ? null : 7);
    }

    private static List<PresenceDay> days(int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> new PresenceDay(APRIL.withDayOfMonth(day), 100, true))
                .toList();
    }
}
