package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import pl.mors.programme.RoomId;

class InsteadTest {

    private static final OtherTime NOON = new OtherTime(LocalTime.NOON, LocalTime.of(13, 45));

    @Test
    void aTimeIsReadFromTheButtonThatOfferedIt() {
        assertThat(Instead.asked(NOON.action())).contains(NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "save", "time.", "time.12:00", "time.12:00-25:00", "time.12:00-13:00-14:00", "room."})
    void anotherButtonOffersNothing(String action) {
        assertThat(Instead.asked(action)).isEmpty();
    }

    @Test
    void aRoomIsReadFromTheButtonThatOfferedIt() {
        var room = new OtherRoom(RoomId.next());

        assertThat(Instead.asked(room.action())).contains(room);
        assertThat(Instead.asked("room.Sala")).isEmpty();
    }

    @Test
    void aRoomChangesTheRoomAndNothingElse() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("from", "10:00");
        sent.add("room", RoomId.next().toString());
        var free = new OtherRoom(RoomId.next());

        var form = free.in(sent);

        assertThat(form.value("from")).isEqualTo("10:00");
        assertThat(form.values("room")).containsExactly(free.room().toString());
    }

    @Test
    void aTimeChangesTheHoursAndNothingElse() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("on", "22.05.2019");
        sent.add("from", "10:00");
        sent.add("to", "11:45");
        sent.add("weekdays", "MONDAY");
        sent.add("weekdays", "THURSDAY");

        var form = NOON.in(sent);

        assertThat(form.value("on")).isEqualTo("22.05.2019");
        assertThat(form.values("weekdays")).containsExactly("MONDAY", "THURSDAY");
        assertThat(form.value("from")).isEqualTo("12:00");
        assertThat(form.value("to")).isEqualTo("13:45");
    }
}
