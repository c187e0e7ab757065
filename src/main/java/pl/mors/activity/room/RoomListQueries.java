package pl.mors.activity.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.RoomQueries.Room;
import pl.mors.programme.RoomId;
import pl.mors.programme.VenueId;

/** Reads rooms and venues. */
@Repository
@Transactional(readOnly = true)
class RoomListQueries {

    private static final String ROOMS = """
            SELECT r.*, v.name AS venue_name, v.street_address, v.version AS venue_version
            FROM room r JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
            """;

    private static final String VENUES =
            "SELECT id AS venue_id, name AS venue_name, street_address, version AS venue_version FROM venue\n";

    private final JdbcClient jdbc;

    RoomListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by venue and name; those that are withdrawn on a day after the others of their venue. */
    List<RoomRow> all(LocalDate today) {
        return jdbc.sql(ROOMS + "ORDER BY v.name, v.id, coalesce(r.withdrawn_on <= :today, false), r.name, r.id")
                .param("today", today)
                .query((row, number) -> row(row))
                .list();
    }

    /** Empty when the organisation has no such room. */
    Optional<RoomRow> find(RoomId room) {
        return jdbc.sql(ROOMS + "WHERE r.id = :room")
                .param("room", room.value())
                .query((row, number) -> row(row))
                .optional();
    }

    /** Another room of this name at the venue, also when it is withdrawn. */
    Optional<RoomRow> named(VenueId venue, String name, RoomId but) {
        return jdbc.sql(ROOMS + "WHERE r.venue_id = :venue AND r.name = :name AND r.id <> :but")
                .param("venue", venue.value())
                .param("name", name)
                .param("but", but.value())
                .query((row, number) -> row(row))
                .optional();
    }

    List<Venue> venues() {
        return jdbc.sql(VENUES + "ORDER BY name, id")
                .query((row, number) -> venue(row))
                .list();
    }

    /** Empty when the organisation has no such venue. */
    Optional<Venue> find(VenueId venue) {
        return jdbc.sql(VENUES + "WHERE id = :venue")
                .param("venue", venue.value())
                .query((row, number) -> venue(row))
                .optional();
    }

    /** Another venue of this name. */
    Optional<Venue> venueNamed(String name, VenueId but) {
        return jdbc.sql(VENUES + "WHERE name = :name AND id <> :but")
                .param("name", name)
                .param("but", but.value())
                .query((row, number) -> venue(row))
                .optional();
    }

    private static RoomRow row(ResultSet row) throws SQLException {
        var venue = venue(row);
        return new RoomRow(
                new Room(
                        new RoomId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        venue.name(),
                        row.getInt("parallel_sessions"),
                        row.getObject("withdrawn_on", LocalDate.class)),
                venue,
                row.getObject("capacity", Integer.class),
                row.getString("withdrawal_reason"),
                row.getBoolean("kept_by_staff"),
                row.getInt("version"));
    }

    private static Venue venue(ResultSet row) throws SQLException {
        return new Venue(
                new VenueId(row.getObject("venue_id", UUID.class)),
                row.getString("venue_name"),
                row.getString("street_address"),
                row.getInt("venue_version"));
    }
}
