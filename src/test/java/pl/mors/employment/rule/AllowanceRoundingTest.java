package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.platform.Certainty;
import pl.mors.platform.Money;

@DisplayName("R35: up to the full 10 grosze")
class AllowanceRoundingTest {

    private static final AllowanceRounding RULE = PublishedRates.table().rounding(LocalDate.of(2019, 5, 1));

    /** The pairs from which the rule is inferred. */
    @ParameterizedTest
    @CsvSource({
        "1721.90, 160, 2755.10",
        "1721.90, 80, 1377.60",
        "1352.20, 80, 1081.80",
        "847.80, 80, 678.30",
        "665.70, 80, 532.60",
        "665.70, 120, 798.90",
        "1240.80, 80, 992.70"
    })
    void roundsUpToFullTenGrosze(String base, BigDecimal percent, String published) {
        var amount = ExactAmount.of(Money.of(base)).times(percent, new BigDecimal(100));
        assertThat(RULE.round(amount)).isEqualTo(Money.of(published));
    }

    @Test
    void saysThatItIsInferred() {
        assertThat(RULE.certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Property
    void addsLessThanAStepAndNeverTakes(
            @ForAll @LongRange(max = 10_000_000) long grosze, @ForAll @IntRange(min = 1, max = 30) int days) {
        var exact = ExactAmount.of(new Money(BigDecimal.valueOf(grosze, 2)))
                .times(BigDecimal.valueOf(days), new BigDecimal(30));
        var rounded = RULE.round(exact).amount();
        var thirtieths = rounded.multiply(new BigDecimal(30));
        assertThat(thirtieths)
                .isGreaterThanOrEqualTo(exact.numerator())
                .isLessThan(exact.numerator().add(new BigDecimal("3.00")));
        assertThat(rounded.remainder(new BigDecimal("0.10"))).isEqualByComparingTo("0");
    }
}
