package pl.mors.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    /**
     * An entry that holds a room, a member of staff or a piece of equipment, and for how long.
     *
     * @param lane which one of the room's, or which piece; a member of staff has a single one
     */
    record Held(CalendarEntryId entry, TimeRange period, int lane) {}

    /** Keeps changes of the room, such as fewer sessions at once, waiting until this transaction ends; bookings of it go on. */
    void keepRoom(RoomId room) {
        jdbc.sql("SELECT 1 FROM room WHERE id = :room FOR SHARE")
                .param("room", room.value())
                .query()
                .listOfRows();
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

    /** Keeps changes of the equipment, such as fewer pieces, waiting until this transaction ends; bookings of it go on. */
    void keepEquipment(EquipmentId equipment) {
        jdbc.sql("SELECT 1 FROM equipment WHERE id = :equipment FOR SHARE")
                .param("equipment", equipment.value())
                .query()
                .listOfRows();
    }

    /**
     * The pieces, up to a number, that can be promised for the time, the lowest first: nobody holds them, nor are they owed to
     * whoever holds one that is not there any more.
     */
    List<Integer> freePieces(EquipmentId equipment, int pieces, TimeRange during) {
        return jdbc.sql("""
                        SELECT p.piece FROM generate_series(1, :pieces) AS p (piece)
                        WHERE NOT EXISTS (SELECT FROM calendar_equipment c
                            WHERE c.equipment_id = :equipment AND c.piece = p.piece AND c.occupies AND NOT c.beside
                                AND c.let_go_at IS NULL AND c.period && tstzrange(:from, :to))
                        ORDER BY p.piece
                        LIMIT greatest(0, :pieces - (SELECT count(DISTINCT c.piece) FROM calendar_equipment c
                            WHERE c.equipment_id = :equipment AND c.occupies AND NOT c.beside AND c.let_go_at IS NULL
                                AND c.period && tstzrange(:from, :to)))
                        """)
                .param("equipment", equipment.value())
                .param("pieces", pieces)
                .param("from", during.sqlFrom())
                .param("to", during.sqlTo())
                .query(Integer.class)
                .list();
    }

    /** @return how many of the pieces were free, as the exclusion constraint decides after waiting for whoever is booking them */
    int insertEquipmentIfFree(CalendarEntryId entry, EquipmentId equipment, Collection<Integer> pieces) {
        return insertEquipment(entry, equipment, pieces, false);
    }

    /** Pieces that were in use, on record, and are kept from nobody. */
    void insertEquipmentBeside(CalendarEntryId entry, EquipmentId equipment, Collection<Integer> pieces) {
        insertEquipment(entry, equipment, pieces, true);
    }

    private int insertEquipment(
            CalendarEntryId entry, EquipmentId equipment, Collection<Integer> pieces, boolean beside) {
        return jdbc.sql("""
                        INSERT INTO calendar_equipment (organisation_id, id, entry_id, equipment_id, piece, period, occupies, beside)
                        SELECT e.organisation_id, p.id, e.id, :equipment, p.piece, e.period, e.occupies, :beside
                        FROM calendar_entry e CROSS JOIN unnest(:ids::uuid[], :pieces::int[]) AS p (id, piece)
                        WHERE e.id = :entry ORDER BY p.piece
                        ON CONFLICT ON CONSTRAINT calendar_equipment_taken DO NOTHING
                        """)
                .param("entry", entry.value())
                .param("equipment", equipment.value())
                .param("ids", Stream.generate(Ids::next).limit(pieces.size()).toArray(UUID[]::new))
                .param("pieces", pieces.toArray(Integer[]::new))
                .param("beside", beside)
                .update();
    }

    /** The pieces that the entry holds, the lowest first. */
    List<Integer> piecesAt(CalendarEntryId entry, EquipmentId equipment) {
        return jdbc.sql("""
                        SELECT piece FROM calendar_equipment
                        WHERE entry_id = :entry AND equipment_id = :equipment AND let_go_at IS NULL ORDER BY piece
                        """)
                .param("entry", entry.value())
                .param("equipment", equipment.value())
                .query(Integer.class)
                .list();
    }

    void letGo(CalendarEntryId entry, EquipmentId equipment, Collection<Integer> pieces) {
        jdbc.sql("""
                UPDATE calendar_equipment SET let_go_at = clock_timestamp()
                WHERE entry_id = :entry AND equipment_id = :equipment AND let_go_at IS NULL AND piece = ANY (:pieces)
                """)
                .param("entry", entry.value())
                .param("equipment", equipment.value())
                .param("pieces", pieces.toArray(Integer[]::new))
                .update();
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

    /** Puts entries into other lanes of their room. They are released all at once before, so that two can change places. */
    void changeLanes(Map<CalendarEntryId, Integer> lanes) {
        var ids = lanes.keySet().stream().map(CalendarEntryId::value).toArray(UUID[]::new);
        jdbc.sql("UPDATE calendar_entry SET occupies = false WHERE id = ANY (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("""
                UPDATE calendar_entry e SET lane = n.lane, occupies = true
                FROM unnest(:ids::uuid[], :lanes::int[]) AS n (id, lane) WHERE e.id = n.id
                """)
                .param("ids", ids)
                .param("lanes", lanes.values().toArray(Integer[]::new))
                .update();
    }

    List<Held> inRoom(RoomId room, TimeRange during) {
        return jdbc.sql("""
                        SELECT id AS entry_id, lower(period) AS from_at, upper(period) AS to_at, lane
                        FROM entries_in_room(:room, tstzrange(:from, :to)) ORDER BY from_at, id
                        """)
                .param("room", room.value())
                .param("from", during.sqlFrom())
                .param("to", during.sqlTo())
                .query((row, number) -> held(row))
                .list();
    }

    List<Held> ofStaff(Collection<MembershipId> staff, TimeRange during) {
        return jdbc.sql("""
                        SELECT entry_id, lower(period) AS from_at, upper(period) AS to_at, 1 AS lane FROM calendar_staff
                        WHERE membership_id = ANY (:staff) AND occupies AND replaced_at IS NULL AND period && tstzrange(:from, :to)
                        ORDER BY from_at, entry_id
                        """)
                .param("staff", staff.stream().map(MembershipId::value).toArray(UUID[]::new))
                .param("from", during.sqlFrom())
                .param("to", during.sqlTo())
                .query((row, number) -> held(row))
                .list();
    }

    List<Held> ofEquipment(EquipmentId equipment, TimeRange during) {
        return jdbc.sql("""
                        SELECT entry_id, lower(period) AS from_at, upper(period) AS to_at, piece AS lane FROM calendar_equipment
                        WHERE equipment_id = :equipment AND occupies AND NOT beside AND let_go_at IS NULL
                            AND period && tstzrange(:from, :to)
                        ORDER BY from_at, entry_id, piece
                        """)
                .param("equipment", equipment.value())
                .param("from", during.sqlFrom())
                .param("to", during.sqlTo())
                .query((row, number) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new CalendarEntryId(row.getObject("entry_id", UUID.class)), TimeRange.ofRow(row), row.getInt("lane"));
    }
}
