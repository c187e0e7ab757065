package pl.mors.activity.booking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.OutsideBookingId;
import pl.mors.activity.OutsideTimeId;
import pl.mors.calendar.CalendarEntryId;

@Repository
class BookingRepository {

    private final JdbcClient jdbc;

    BookingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One time of a booking, and the entry that holds the room for it. */
    record Ahead(OutsideTimeId time, CalendarEntryId entry) {}

    void insert(OutsideBookingId id, BookingDetails details) {
        jdbc.sql("""
                INSERT INTO outside_booking (organisation_id, id, purpose, booked_by, phone)
                VALUES (current_organisation(), :id, :purpose, :bookedBy, :phone)
                """)
                .param("id", id.value())
                .param("purpose", details.purpose())
                .param("bookedBy", details.bookedBy())
                .param("phone", details.phone())
                .update();
    }

    void insertTime(OutsideBookingId booking, CalendarEntryId entry) {
        jdbc.sql("""
                INSERT INTO outside_booking_time (organisation_id, id, booking_id, entry_id)
                VALUES (current_organisation(), :id, :booking, :entry)
                """)
                .param("id", OutsideTimeId.next().value())
                .param("booking", booking.value())
                .param("entry", entry.value())
                .update();
    }

    /** Whether the booking was still at this version. */
    boolean update(OutsideBookingId id, int version, BookingDetails details) {
        return jdbc.sql("""
                        UPDATE outside_booking SET purpose = :purpose, booked_by = :bookedBy, phone = :phone, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("purpose", details.purpose())
                        .param("bookedBy", details.bookedBy())
                        .param("phone", details.phone())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** What is still ahead of a booking from one of its times on, in order; nobody else calls it off until this transaction ends. */
    List<Ahead> lockAhead(OutsideTimeId time, Instant now) {
        return jdbc.sql("""
                        SELECT t.id, t.entry_id
                        FROM outside_booking_time asked
                            JOIN calendar_entry first ON first.organisation_id = asked.organisation_id AND first.id = asked.entry_id
                            JOIN outside_booking_time t ON t.organisation_id = asked.organisation_id AND t.booking_id = asked.booking_id
                            JOIN calendar_entry e ON e.organisation_id = t.organisation_id AND e.id = t.entry_id
                        WHERE asked.id = :time AND t.called_off_at IS NULL
                            AND lower(e.period) >= lower(first.period) AND lower(e.period) > :now
                        ORDER BY lower(e.period) FOR UPDATE OF t
                        """)
                .param("time", time.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Ahead(
                        new OutsideTimeId(row.getObject("id", UUID.class)),
                        new CalendarEntryId(row.getObject("entry_id", UUID.class))))
                .list();
    }

    void callOff(OutsideTimeId time) {
        jdbc.sql("UPDATE outside_booking_time SET called_off_at = now() WHERE id = :time")
                .param("time", time.value())
                .update();
    }
}
