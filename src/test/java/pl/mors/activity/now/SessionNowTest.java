package pl.mors.activity.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.activity.SessionId;
import pl.mors.activity.now.SessionNow.Moment;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;

class SessionNowTest {

    private static final Instant START = Instant.parse("2019-05-15T08:00:00Z");
    private static final Instant END = Instant.parse("2019-05-15T10:00:00Z");

    @Test
    void isOnFromItsFirstMomentUntilItsEnd() {
        var session = session(SessionStatus.PLANNED);

        assertThat(session.at(START.minusSeconds(1))).isEqualTo(Moment.AHEAD);
        assertThat(session.at(START)).isEqualTo(Moment.ON);
        assertThat(session.at(END.minusSeconds(1))).isEqualTo(Moment.ON);
        assertThat(session.at(END)).isEqualTo(Moment.OVER);
    }

    @Test
    void whatWasCalledOffOrMovedIsNeverOn() {
        assertThat(session(SessionStatus.CANCELLED).at(START)).isEqualTo(Moment.OFF);
        assertThat(session(SessionStatus.MOVED).at(START)).isEqualTo(Moment.OFF);
    }

    private static SessionNow session(SessionStatus status) {
        return new SessionNow(
                SessionId.next(), "Klub", null, new TimeRange(START, END), null, null, List.of(), status, 0, 0, 0);
    }
}
