package pl.mors.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.RoomId;

/** The organisation's rooms, for choosing one. */
@Component
@Transactional(readOnly = true)
public class RoomQueries {

    private static final String ROOMS = """
            SELECT r.id, r.name, v.name AS venue, r.parallel_sessions, r.withdrawn_on
            FROM room r JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
            """;

    private final JdbcClient jdbc;

    RoomQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A room.
     *
     * @param parallelSessions 1 for an exclusive room
     * @param withdrawnOn the first day for which nothing is planned there any more; none for a room in use
     */
    public record Room(
            RoomId id,
            String name,
            String venue,
            int parallelSessions,
            @Nullable LocalDate withdrawnOn) {

        /** Room and venue, as on a door. */
        public String label() {
            return name + " · " + venue;
        }

        public boolean isExclusive() {
            return parallelSessions == 1;
        }

        public boolean isWithdrawn(LocalDate day) {
            return withdrawnOn != null && !day.isBefore(withdrawnOn);
        }
    }

    /** What is in use on a day, by venue and name. */
    public List<Room> inUse(LocalDate day) {
        return inUseOr(day, null);
    }

    /** What is in use on a day, and the one that a form has, whatever became of it. */
    public List<Room> inUseOr(LocalDate day, @Nullable RoomId chosen) {
        return jdbc.sql(ROOMS + """
                        WHERE r.withdrawn_on IS NULL OR r.withdrawn_on > :day OR r.id = :chosen
                        ORDER BY v.name, r.name
                        """)
                .param("day", day)
                .param("chosen", chosen == null ? null : chosen.value())
                .query((row, number) -> room(row))
                .list();
    }

    /** Empty when the organisation has no such room. */
    public Optional<Room> find(RoomId room) {
        return jdbc.sql(ROOMS + "WHERE r.id = :room")
                .param("room", room.value())
                .query((row, number) -> room(row))
                .optional();
    }

    /**
     * Other rooms in use that day with a free lane throughout the time, those of the same venue first.
     *
     * @param entry what it holds itself is in nobody's way
     */
    List<Room> freeInsteadOf(RoomId taken, TimeRange during, CalendarEntryId entry, int most) {
        return jdbc.sql(ROOMS + """
                            JOIN room t ON t.organisation_id = r.organisation_id AND t.id = :taken AND t.id <> r.id
                        WHERE (r.withdrawn_on IS NULL OR r.withdrawn_on > :day)
                            AND r.parallel_sessions > (SELECT count(DISTINCT e.lane)
                                FROM entries_in_room(r.id, tstzrange(:from, :to)) e WHERE e.id <> :entry)
                        ORDER BY r.venue_id <> t.venue_id, v.name, r.name
                        LIMIT :most
                        """)
                .param("taken", taken.value())
                .param("day", during.day())
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
                row.getInt("parallel_sessions"),
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
