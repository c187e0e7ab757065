package pl.mors.activity.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.activity.diary.FollowUp.Refusal;
import pl.mors.activity.diary.FollowUp.State;

class FollowUpTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @Test
    void isOverdueTheDayAfterAndDoneFromThenOn() {
        assertThat(new FollowUp(null, null).state(DAY)).isEqualTo(State.NONE);
        assertThat(new FollowUp(DAY, null).state(DAY)).isEqualTo(State.OPEN);
        assertThat(new FollowUp(DAY, null).state(DAY.plusDays(1))).isEqualTo(State.OVERDUE);
        assertThat(new FollowUp(DAY, DAY.plusDays(3)).state(DAY.plusDays(4))).isEqualTo(State.DONE);
    }

    @Test
    void aDayNeedsWordsAndIsNotBeforeTheEntry() {
        assertThat(FollowUp.check(DAY, null, null)).isNull();
        assertThat(FollowUp.check(DAY, "pismo", null)).isNull();
        assertThat(FollowUp.check(DAY, "pismo", DAY)).isNull();
        assertThat(FollowUp.check(DAY, null, DAY)).isEqualTo(Refusal.WITHOUT_WORDS);
        assertThat(FollowUp.check(DAY, "pismo", DAY.minusDays(1))).isEqualTo(Refusal.BEFORE_ENTRY);
    }

    @Test
    void anotherDayIsAnotherThingToDo() {
        var done = new FollowUp(DAY, DAY);
        assertThat(done.corrected(DAY)).isEqualTo(done);
        assertThat(done.corrected(DAY.plusDays(1))).isEqualTo(new FollowUp(DAY.plusDays(1), null));
        assertThat(done.corrected(null)).isEqualTo(new FollowUp(null, null));
    }
}
