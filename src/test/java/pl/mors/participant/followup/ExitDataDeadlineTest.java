package pl.mors.participant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.programme.Programme;
import pl.mors.programme.catalogue.SeedProgramme;

@DisplayName("R05: the situation after leaving is due within so many days")
class ExitDataDeadlineTest {

    private static final Programme ASKS = SeedProgramme.named("mikolow-pwsl-2018");
    private static final Programme ASKS_NOTHING = SeedProgramme.named("mikolow-klub-sasiedzki");

    private final ExitDataDeadline deadline = new ExitDataDeadline(LocalDate.of(2019, 4, 17), 28);

    @Test
    void isFourWeeksAfterTheExit() {
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2019, 5, 15));
    }

    @Test
    void includesItsLastDay() {
        assertThat(deadline.isLate(LocalDate.of(2019, 5, 15))).isFalse();
        assertThat(deadline.isLate(LocalDate.of(2019, 5, 16))).isTrue();
    }

    /** The days stand in the programme's file; one without rules asks nothing. */
    @Test
    void isOfThoseWhoHadSupportAndLeftAProgrammeThatAsks() {
        var left = deadline.exitedOn();
        var started = left.minusMonths(3);
        assertThat(ExitDataDeadline.of(ASKS, Left.on(left, started))).contains(deadline);
        assertThat(ExitDataDeadline.of(ASKS, Left.on(null, started))).isEmpty();
        assertThat(ExitDataDeadline.of(ASKS, Left.on(left, null))).isEmpty();
        assertThat(ExitDataDeadline.of(ASKS_NOTHING, Left.on(left, started))).isEmpty();
        assertThat(ExitDataDeadline.days(ASKS)).contains(28);
        assertThat(ExitDataDeadline.days(ASKS_NOTHING)).isEmpty();
    }

    @Property
    void isMissedFromTheDayAfterItsLastOnAndNeverBefore(
            @ForAll @IntRange(max = 365) int days, @ForAll @IntRange(min = -30, max = 400) int later) {
        var left = deadline.exitedOn();
        assertThat(new ExitDataDeadline(left, days).isLate(left.plusDays(later)))
                .isEqualTo(later > days);
    }
}
