package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.RoomId;

class OneSessionAtATimeTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);
    private static final TimeRange TEN = GroupTown.hours(DAY, "10:00", "12:00");
    private static final TimeRange WEEK_LATER = GroupTown.hours(DAY.plusWeeks(1), "10:00", "12:00");
    private static final RoomId ROOM = RoomId.next();

    private final StandingSession first = new StandingSession(SessionId.next(), TEN, ROOM);
    private final StandingSession second = new StandingSession(SessionId.next(), WEEK_LATER, ROOM);

    @Test
    void aFreeTimeIsFree() {
        assertThat(OneSessionAtATime.check(List.of(TEN), ROOM, List.of())).isEqualTo(new OneSessionAtATime.Free());
    }

    @Test
    void theSameTimesInTheSameRoomAreTheSameSessions() {
        assertThat(OneSessionAtATime.check(List.of(TEN, WEEK_LATER), ROOM, List.of(first, second)))
                .isEqualTo(new OneSessionAtATime.Same(first.id()));
    }

    @Test
    void anotherRoomOrAnotherHourIsInTheWay() {
        var inTheWay = new OneSessionAtATime.Overlapping(List.of(first));

        assertThat(OneSessionAtATime.check(List.of(TEN), null, List.of(first))).isEqualTo(inTheWay);
        assertThat(OneSessionAtATime.check(List.of(GroupTown.hours(DAY, "11:00", "13:00")), ROOM, List.of(first)))
                .isEqualTo(inTheWay);
    }

    @Test
    void aSeriesOfWhichAPartStandsThereIsNotTheSame() {
        assertThat(OneSessionAtATime.check(List.of(TEN, WEEK_LATER), ROOM, List.of(first)))
                .isEqualTo(new OneSessionAtATime.Overlapping(List.of(first)));
    }
}
