package pl.mors.activity.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import pl.mors.activity.bill.BillCheck.Difference;
import pl.mors.activity.bill.BillCheck.Explained;
import pl.mors.activity.bill.BillCheck.State;
import pl.mors.platform.Money;

class BillCheckTest {

    @Test
    void agreesWhenHoursRateAndAmountAre() {
        var check = check(210, 60, "3.5", "120", "420");
        assertThat(check.differences()).isEmpty();
        assertThat(check.state(null)).isEqualTo(State.AGREES);
    }

    @Test
    void countsHoursOfTheContract() {
        var check = check(90, 45, "2", "80", "160");
        assertThat(check.heldHours()).isEqualByComparingTo("2");
        assertThat(check.state(null)).isEqualTo(State.AGREES);
        assertThat(check(90, 60, "2", "80", "160").differences()).containsExactly(Difference.MORE_HOURS);
    }

    @Test
    void saysByHowMuchABillIsTooHighOrTooLow() {
        var more = check(120, 60, "3", "100", "300");
        assertThat(more.differences()).containsExactly(Difference.MORE_HOURS);
        assertThat(more.hoursDifference()).isEqualByComparingTo("1");
        assertThat(more.amountDifference()).isEqualTo(Money.of("100"));
        var fewer = check(120, 60, "1.5", "100", "150");
        assertThat(fewer.differences()).containsExactly(Difference.FEWER_HOURS);
        assertThat(fewer.hoursDifference()).isEqualByComparingTo("-0.5");
        assertThat(fewer.amountDifference()).isEqualTo(Money.of("-50"));
    }

    @Test
    void reckonsTheAmountToTheGrosz() {
        assertThat(check(80, 60, "1.33", "33.33", "44.33").differences()).isEmpty();
        assertThat(check(80, 60, "1.33", "33.33", "44.34").differences()).containsExactly(Difference.AMOUNT);
    }

    @Test
    void findsWhatIsBilledTwiceAndWhatIsNotKnownYet() {
        assertThat(new BillCheck(60, 60, 2, 60, BigDecimal.ONE, Money.of("10"), Money.of("10")).differences())
                .containsExactly(Difference.BILLED_TWICE, Difference.UNCONFIRMED);
    }

    @Test
    void anExplanationHoldsForWhatWasHeldThen() {
        var check = check(120, 60, "3", "100", "300");
        assertThat(check.state(null)).isEqualTo(State.TO_EXPLAIN);
        assertThat(check.state(new Explained(120, 0))).isEqualTo(State.DIFFERS);
        assertThat(check.state(new Explained(60, 0))).isEqualTo(State.TO_EXPLAIN);
    }

    @Test
    void anExplanationHoldsForNoLaterDoubleBill() {
        var check = new BillCheck(60, 60, 0, 60, BigDecimal.ONE, Money.of("10"), Money.of("10"));
        assertThat(check.state(new Explained(60, 0))).isEqualTo(State.TO_EXPLAIN);
        assertThat(check.state(new Explained(60, 60))).isEqualTo(State.DIFFERS);
    }

    private static BillCheck check(int held, int hour, String hours, String rate, String amount) {
        return new BillCheck(held, 0, 0, hour, new BigDecimal(hours), Money.of(rate), Money.of(amount));
    }
}
