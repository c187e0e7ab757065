package pl.mors.programme.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ProgrammeId;

/** Reads what became of the rooms that a programme's file names. */
@Repository
@Transactional(readOnly = true)
class KeptRoomQueries {

    private final JdbcClient jdbc;

    KeptRoomQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the keys of the file. */
    Map<String, KeptRoom> of(ProgrammeId programme) {
        Map<String, KeptRoom> rooms = new HashMap<>();
        jdbc.sql("""
                        SELECT k.key, r.name, v.name AS venue, r.capacity, r.parallel_sessions, r.withdrawn_on
                        FROM programme_room k
                            JOIN room r ON r.organisation_id = k.organisation_id AND r.id = k.room_id
                            JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE k.programme_id = :programme
                        """).param("programme", programme.value()).query(row -> {
            rooms.put(
                    row.getString("key"),
                    new KeptRoom(
                            row.getString("name"),
                            row.getString("venue"),
                            row.getObject("capacity", Integer.class),
                            row.getInt("parallel_sessions"),
                            row.getObject("withdrawn_on", LocalDate.class)));
        });
        return rooms;
    }
}
