package pl.mors.activity.booking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.OutsideBookingId;
import pl.mors.activity.OutsideTimeId;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.RoomId;

/** Reads bookings by others. */
@Repository
@Transactional(readOnly = true)
class BookingQueries {

    private final JdbcClient jdbc;

    BookingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the organisation has no such booking. All of its times are in one room. */
    Optional<OutsideBooking> find(OutsideBookingId booking) {
        var times = times(booking);
        return jdbc.sql("""
                        SELECT b.*, r.id AS room_id, r.name || ' · ' || v.name AS room_label
                        FROM outside_booking b
                            CROSS JOIN LATERAL (SELECT e.room_id FROM outside_booking_time t
                                JOIN calendar_entry e ON e.organisation_id = t.organisation_id AND e.id = t.entry_id
                                WHERE t.organisation_id = b.organisation_id AND t.booking_id = b.id LIMIT 1) held
                            JOIN room r ON r.organisation_id = b.organisation_id AND r.id = held.room_id
                            JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE b.id = :booking
                        """)
                .param("booking", booking.value())
                .query((row, number) -> new OutsideBooking(
                        booking,
                        new BookingDetails(
                                row.getString("purpose"), row.getString("booked_by"), row.getString("phone")),
                        new RoomId(row.getObject("room_id", UUID.class)),
                        row.getString("room_label"),
                        times,
                        row.getInt("version")))
                .optional();
    }

    /** The booking that has this time. */
    Optional<OutsideBooking> ofTime(OutsideTimeId time) {
        return jdbc.sql("SELECT booking_id FROM outside_booking_time WHERE id = :time")
                .param("time", time.value())
                .query(UUID.class)
                .optional()
                .map(OutsideBookingId::new)
                .flatMap(this::find);
    }

    private List<OutsideBooking.Time> times(OutsideBookingId booking) {
        return jdbc.sql("""
                        SELECT t.id, lower(e.period) AS from_at, upper(e.period) AS to_at, t.called_off_at IS NOT NULL AS called_off
                        FROM outside_booking_time t
                            JOIN calendar_entry e ON e.organisation_id = t.organisation_id AND e.id = t.entry_id
                        WHERE t.booking_id = :booking ORDER BY e.period, t.id
                        """)
                .param("booking", booking.value())
                .query((row, number) -> new OutsideBooking.Time(
                        new OutsideTimeId(row.getObject("id", UUID.class)),
                        TimeRange.ofRow(row),
                        row.getBoolean("called_off")))
                .list();
    }
}
