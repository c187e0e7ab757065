package pl.mors.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    /** The published figures of Mikołów and Katowice: half-up would give ,88 and ,13. */
    @ParameterizedTest
    @CsvSource({"651812.50, 95, 619221.87, 32590.63", "939287.50, 95, 892323.12, 46964.38"})
    void roundsTheGrantDownAndLeavesTheRest(String total, BigDecimal percent, String grant, String own) {
        var share = Money.of(total).grantShare(percent);
        assertThat(share).isEqualTo(Money.of(grant));
        assertThat(Money.of(total).minus(share)).isEqualTo(Money.of(own));
    }

    @Property
    void grantAndOwnContributionAlwaysMakeTheTotal(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long grosze,
            @ForAll @IntRange(max = 100) int percent) {
        var total = new Money(BigDecimal.valueOf(grosze, 2));
        var grant = total.grantShare(BigDecimal.valueOf(percent));
        var own = total.minus(grant);
        assertThat(grant.plus(own)).isEqualTo(total);
        assertThat(own).isGreaterThanOrEqualTo(Money.ZERO);
        assertThat(own.amount())
                .isLessThan(total.amount()
                        .multiply(BigDecimal.valueOf(100 - percent))
                        .movePointLeft(2)
                        .add(new BigDecimal("0.01")));
    }

    @Test
    void refusesAFractionOfAGrosz() {
        assertThatThrownBy(() -> Money.of("0.001")).isInstanceOf(ArithmeticException.class);
    }
}
