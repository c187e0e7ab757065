package pl.mors.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;

/** A room that is lent to the residents' association every Thursday evening, and one that was withdrawn. */
final class DemoRooms {

    private static final int WEEKS_AGO = 4;
    private static final int WEEKS_AHEAD = 8;

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoRooms(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        lend();
        withdrawn();
    }

    private void lend() {
        var booking = Ids.next();
        jdbc.sql("""
                INSERT INTO outside_booking (organisation_id, id, purpose, booked_by, phone, created_at)
                VALUES (current_organisation(), :id, 'zebranie mieszkańców', 'Stowarzyszenie Przyjaciół Kazimierza', '32 200 00 00',
                    (:today::date - 40 + time '10:00') AT TIME ZONE 'Europe/Warsaw')
                """).param("id", booking).param("today", today).update();
        var first = today.minusWeeks(WEEKS_AGO).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        IntStream.range(0, WEEKS_AGO + WEEKS_AHEAD).forEach(week -> lend(booking, first.plusWeeks(week)));
    }

    private void lend(UUID booking, LocalDate day) {
        var starts = day.atTime(LocalTime.of(18, 30)).atZone(BusinessDate.ZONE).toOffsetDateTime();
        jdbc.sql("""
                WITH held AS (
                    INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane)
                    SELECT organisation_id, :id, tstzrange(:from, :to), id, 1 FROM room WHERE name = 'Sala klubowa'
                    ON CONFLICT ON CONSTRAINT calendar_entry_room_taken DO NOTHING
                    RETURNING organisation_id, id
                )
                INSERT INTO outside_booking_time (organisation_id, id, booking_id, entry_id)
                SELECT organisation_id, :id, :booking, id FROM held
                """)
                .param("id", Ids.next())
                .param("from", starts)
                .param("to", starts.plusMinutes(90))
                .param("booking", booking)
                .update();
    }

    private void withdrawn() {
        jdbc.sql("""
                INSERT INTO room (organisation_id, id, venue_id, name, capacity, kept_by_staff, withdrawn_on, withdrawal_reason)
                SELECT organisation_id, :id, venue_id, 'Sala komputerowa', 12, true, :on, 'zalany sufit'
                FROM room WHERE name = 'Sala klubowa'
                """).param("id", Ids.next()).param("on", today.minusDays(20)).update();
    }
}
