package pl.mors.calendar;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Ids;
import pl.mors.programme.RoomId;

@Repository
class CalendarRepository {

    private final JdbcClient jdbc;

    CalendarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry that holds a room or a member of staff, and for how long. */
    record Held(CalendarEntryId entry, TimeRange period) {}

    /** How many sessions the room bears at once; 0 when there is no such room. */
    int lanes(RoomId room) {
        return jdbc.sql("SELECT parallel_sessions FROM room WHERE id = :room")
                .param("room", room.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * Holds one lane of the room. The exclusion constraint decides, after waiting for whoever is booking at this moment;
     * ON CONFLICT keeps two waiting bookings from blocking each other.
     *
     * @return whether the lane was free
     */
    boolean insertIfFree(CalendarEntryId id, TimeRange period, RoomId room, int lane) {
        return jdbc.sql("""
                        INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane)
                        VALUES (current_organisation(), :id, tstzrange(:from, :to), :room, :lane)
                        ON CONFLICT ON CONSTRAINT calendar_entry_room_taken DO NOTHING
                        """)
                        .param("id", id.value())
                        .param("from", period.sqlFrom())
                        .param("to", period.sqlTo())
                        .param("room", room.value())
                        .param("lane", lane)
                        .update()
                == 1;
    }

    /** An entry that cannot collide: without a room, or one that holds nothing. */
    void insert(CalendarEntryId id, TimeRange period, @Nullable RoomId room, boolean occupies) {
        jdbc.sql("""
                INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane, occupies)
                VALUES (current_organisation(), :id, tstzrange(:from, :to), :room, CASE WHEN :room::uuid IS NULL THEN NULL ELSE 1 END,
                    :occupies)
                """)
                .param("id", id.value())
                .param("from", period.sqlFrom())
                .param("to", period.sqlTo())
                .param("room", room == null ? null : room.value())
                .param("occupies", occupies)
                .update();
    }

    /** @return whether the member of staff was free, as the exclusion constraint decides */
    boolean insertStaffIfFree(CalendarEntryId entry, MembershipId staff) {
        return insertStaffIfFree(entry, staff, false);
    }

    /** As {@link #insertStaffIfFree}, of somebody who was not to come at first. */
    boolean addStaffIfFree(CalendarEntryId entry, MembershipId staff) {
        return insertStaffIfFree(entry, staff, true);
    }

    private boolean insertStaffIfFree(CalendarEntryId entry, MembershipId staff, boolean added) {
        return jdbc.sql("""
                        INSERT INTO calendar_staff (organisation_id, id, entry_id, membership_id, period, occupies, added_at)
                        SELECT organisation_id, :id, id, :staff, period, occupies, CASE WHEN :added THEN clock_timestamp() END
                        FROM calendar_entry WHERE id = :entry
                        ON CONFLICT ON CONSTRAINT calendar_staff_busy DO NOTHING
                        """)
                        .param("id", Ids.next())
                        .param("staff", staff.value())
                        .param("entry", entry.value())
                        .param("added", added)
                        .update()
                == 1;
    }

    /** Who is to be at the entry. */
    List<MembershipId> staffAt(CalendarEntryId entry) {
        return jdbc
                .sql("SELECT membership_id FROM calendar_staff WHERE entry_id = :entry AND replaced_at IS NULL")
                .param("entry", entry.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(MembershipId::new)
                .toList();
    }

    /** Lets go of whoever was to be at the entry and does not stay. */
    void replaceStaff(CalendarEntryId entry, Collection<MembershipId> staying) {
        jdbc.sql("""
                UPDATE calendar_staff SET replaced_at = clock_timestamp()
                WHERE entry_id = :entry AND replaced_at IS NULL AND NOT membership_id = ANY (:staying)
                """)
                .param("entry", entry.value())
                .param("staying", staying.stream().map(MembershipId::value).toArray(UUID[]::new))
                .update();
    }

    void release(CalendarEntryId entry) {
        jdbc.sql("UPDATE calendar_entry SET occupies = false WHERE id = :entry AND occupies")
                .param("entry", entry.value())
                .update();
    }

    List<Held> inRoom(RoomId room, TimeRange during) {
        return jdbc.sql("""
                        SELECT id, lower(period) AS from_at, upper(period) AS to_at
                        FROM entries_in_room(:room, tstzrange(:from, :to)) ORDER BY from_at, id
                        """)
                .param("room", room.value())
                .param("from", during.sqlFrom())
                .param("to", during.sqlTo())
                .query((row, number) -> held(
                        row.getObject("id", UUID.class),
                        row.getObject("from_at", OffsetDateTime.class),
                        row.getObject("to_at", OffsetDateTime.class)))
                .list();
    }

    List<Held> ofStaff(Collection<MembershipId> staff, TimeRange during) {
        return jdbc.sql("""
                        SELECT entry_id, lower(period) AS from_at, upper(period) AS to_at FROM calendar_staff
                        WHERE membership_id = ANY (:staff) AND occupies AND replaced_at IS NULL AND period && tstzrange(:from, :to)
                        ORDER BY from_at, entry_id
                        """)
                .param("staff", staff.stream().map(MembershipId::value).toArray(UUID[]::new))
                .param("from", during.sqlFrom())
                .param("to", during.sqlTo())
                .query((row, number) -> held(
                        row.getObject("entry_id", UUID.class),
                        row.getObject("from_at", OffsetDateTime.class),
                        row.getObject("to_at", OffsetDateTime.class)))
                .list();
    }

    private static Held held(UUID entry, OffsetDateTime from, OffsetDateTime to) {
        return new Held(new CalendarEntryId(entry), new TimeRange(from.toInstant(), to.toInstant()));
    }
}
