package pl.mors.participant.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R03: the situation at entry is that of the first support")
class EntryDayTest {

    private static final LocalDate STARTED = LocalDate.of(2018, 10, 2);

    @Test
    void asksNobodyBeforeTheFirstSupport() {
        assertThat(EntryDay.of(null, null)).isEqualTo(EntryDay.NOT_STARTED);
        assertThat(EntryDay.of(null, STARTED)).isEqualTo(EntryDay.NOT_STARTED);
    }

    @Test
    void asksOnceForTheDayOfTheFirstSupport() {
        assertThat(EntryDay.of(STARTED, null)).isEqualTo(EntryDay.TO_CONFIRM);
        assertThat(EntryDay.of(STARTED, STARTED)).isEqualTo(EntryDay.CONFIRMED);
    }

    @Test
    void asksAnewWhenThatDayMovesEitherWay() {
        assertThat(EntryDay.of(STARTED.minusDays(1), STARTED)).isEqualTo(EntryDay.MOVED);
        assertThat(EntryDay.of(STARTED.plusDays(1), STARTED)).isEqualTo(EntryDay.MOVED);
    }
}
