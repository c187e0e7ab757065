package pl.mors.participant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.participant.followup.LaterSituationDay.Refusal;
import pl.mors.platform.text.Texts;
import pl.mors.programme.catalogue.SeedProgramme;

class LaterSituationDayTest {

    private static final LocalDate LEFT = LocalDate.of(2018, 11, 30);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void comesOnTheSameDayOfALaterMonthOrOnItsLast() {
        assertThat(LaterSituationDay.first(LEFT, 3)).isEqualTo("2019-02-28");
        assertThat(LaterSituationDay.first(LEFT, 6)).isEqualTo("2019-05-30");
    }

    @Test
    void asksNobodyBeforeThatDay() {
        assertThat(LaterSituationDay.check(LocalDate.of(2019, 2, 27), 3, LEFT, TODAY))
                .contains(Refusal.TOO_EARLY);
        assertThat(LaterSituationDay.check(LocalDate.of(2019, 2, 28), 3, LEFT, TODAY))
                .isEmpty();
    }

    @Test
    void asksNobodyTomorrow() {
        assertThat(LaterSituationDay.check(TODAY.plusDays(1), 3, LEFT, TODAY)).contains(Refusal.IN_THE_FUTURE);
        assertThat(LaterSituationDay.check(TODAY, 3, LEFT, TODAY)).isEmpty();
    }

    @Test
    void asksNobodyWhoHasNotLeft() {
        assertThat(LaterSituationDay.check(TODAY, 3, null, TODAY)).contains(Refusal.NOT_LEFT);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyADayCannotBeOne(Refusal refusal) {
        assertThat(Texts.t(refusal.textKey())).isNotBlank();
    }

    /** The months stand in the programme's file. */
    @Test
    void isAskedOfThoseWhoHadSupportAndLeftAProgrammeThatWantsToKnow() {
        var asks = SeedProgramme.named("mikolow-pwsl-2018");
        var started = LEFT.minusMonths(2);
        assertThat(LaterSituationDay.isAsked(asks, Left.on(LEFT, started), 3)).isTrue();
        assertThat(LaterSituationDay.isAsked(asks, Left.on(LEFT, started), 6)).isTrue();
        assertThat(LaterSituationDay.isAsked(asks, Left.on(LEFT, started), 4)).isFalse();
        assertThat(LaterSituationDay.isAsked(asks, Left.on(null, started), 3)).isFalse();
        assertThat(LaterSituationDay.isAsked(asks, Left.on(LEFT, null), 3)).isFalse();
        var asksNothing = SeedProgramme.named("przyklad-cus-2024");
        assertThat(LaterSituationDay.isAsked(asksNothing, Left.on(LEFT, started), 3))
                .isFalse();
    }

    @Property
    void theFirstDayAndAllAfterItAreEarlyEnough(
            @ForAll @IntRange(min = 1, max = 12) int months, @ForAll @IntRange(min = -40, max = 40) int days) {
        var asked = LaterSituationDay.first(LEFT, months).plusDays(days);
        assertThat(LaterSituationDay.check(asked, months, LEFT, asked).isEmpty())
                .isEqualTo(days >= 0);
    }
}
