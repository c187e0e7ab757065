package pl.mors.calendar;

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
                        """)
                .query((row, number) -> new Room(
                        new RoomId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("venue"),
                        row.getInt("parallel_sessions")))
                .list();
    }
}
