package pl.mors.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.RoomId;

/** The organisation's rooms, for choosing one. */
@Component
@Transactional(readOnly = true)
public class RoomQueries {

    private final JdbcClient jdbc;

    RoomQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A room.
     *
     * @param parallelSessions 1 for an exclusive room
     */
    public record Room(RoomId id, String name, String venue, int parallelSessions) {

        /** Room and venue, as on a door. */
        public String label() {
            return name + " · " + venue;
        }
    }

    public List<Room> rooms() {
        return jdbc.sql("""
                        SELECT r.id, r.name, v.name AS venue, r.parallel_sessions
                        FROM room r JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        ORDER BY v.name, r.name
                        """).query((row, number) -> room(row)).list();
    }

    /**
     * Other rooms with a free lane throughout the time, those of the same venue first.
     *
     * @param entry what it holds itself is in nobody's way
     */
    List<Room> freeInsteadOf(RoomId taken, TimeRange during, CalendarEntryId entry, int most) {
        return jdbc.sql("""
                        SELECT r.id, r.name, v.name AS venue, r.parallel_sessions
                        FROM room t
                            JOIN room r ON r.organisation_id = t.organisation_id AND r.id <> t.id
                            JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE t.id = :taken AND r.parallel_sessions > (SELECT count(DISTINCT e.lane)
                            FROM entries_in_room(r.id, tstzrange(:from, :to)) e WHERE e.id <> :entry)
                        ORDER BY r.venue_id <> t.venue_id, v.name, r.name
                        LIMIT :most
                        """)
                .param("taken", taken.value())
                .param("from", during.sqlFrom())
                .param("to", during.sqlTo())
                .param("entry", entry.value())
                .param("most", most)
                .query((row, number) -> room(row))
                .list();
    }

    private static Room room(ResultSet row) throws SQLException {
        return new Room(
                new RoomId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("venue"),
                row.getInt("parallel_sessions"));
    }
}
