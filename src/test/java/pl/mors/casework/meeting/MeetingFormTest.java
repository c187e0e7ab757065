package pl.mors.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.TimeRange;
import pl.mors.casework.CardId;
import pl.mors.casework.MeetingId;
import pl.mors.identity.MembershipId;
import pl.mors.platform.web.Form;

class MeetingFormTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);
    private static final LocalDate BEGINS = LocalDate.of(2018, 1, 1);

    @Test
    void whatBeginsLaterTodayWasNeitherHeldNorMissed() {
        for (var status : List.of("HELD", "MISSED")) {
            var form = form(status, "10:01", "11:00");
            assertThat(MeetingForm.read(form, MeetingForm.all(), BEGINS, NOW)).isEmpty();
            assertThat(form.error("from"))
                    .contains("Ta godzina jeszcze nie nadeszła; zapisz spotkanie, gdy się odbędzie, albo je zaplanuj");
        }
    }

    @Test
    void whatBeganTodayMayHaveBeenHeld() {
        for (var from : List.of("8:00", "10:00")) {
            assertThat(MeetingForm.read(form("HELD", from, "11:00"), MeetingForm.all(), BEGINS, NOW))
                    .isPresent();
        }
    }

    @Test
    void aPlanOrACancellationIsOfAnyHour() {
        for (var status : List.of("PLANNED", "CANCELLED")) {
            assertThat(MeetingForm.read(form(status, "12:00", "13:00"), MeetingForm.all(), BEGINS, NOW))
                    .isPresent();
        }
    }

    @Test
    void aMeetingOnRecordIsTakenForHeldOnceItsHourHasCome() {
        assertThat(status(planned("10:00"))).isEqualTo("HELD");
        assertThat(status(planned("10:30"))).isEqualTo("PLANNED");
    }

    private static String status(Meeting meeting) {
        return MeetingForm.of(meeting, NOW).value("status");
    }

    private static Meeting planned(String from) {
        var time = TimeRange.on(
                        TODAY, LocalTime.parse(from), LocalTime.parse(from).plusHours(1))
                .orElseThrow();
        return new Meeting(
                MeetingId.next(),
                UUID.randomUUID(),
                new CardId(UUID.randomUUID()),
                CalendarEntryId.next(),
                new MembershipId(UUID.randomUUID()),
                time,
                MeetingStatus.PLANNED,
                MeetingTopic.MONEY,
                false,
                null);
    }

    private static Form form(String status, String from, String to) {
        return Form.submitted(Map.of(
                "status", new String[] {status},
                "on", new String[] {"15.05.2019"},
                "from", new String[] {from},
                "to", new String[] {to},
                "topic", new String[] {"MONEY"}));
    }
}
