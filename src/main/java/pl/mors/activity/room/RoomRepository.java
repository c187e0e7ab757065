package pl.mors.activity.room;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.programme.RoomId;
import pl.mors.programme.VenueId;

/** Writes rooms and venues. What is written here is the staff's to keep: programme files leave it as it is. */
@Repository
class RoomRepository {

    private final JdbcClient jdbc;

    RoomRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes those who write about the organisation's rooms wait for each other, so that the second sees what the first wrote. */
    void lock() {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('room ' || current_organisation(), 0))")
                .query()
                .singleRow();
    }

    void insert(VenueId id, VenueDetails details) {
        jdbc.sql("""
                INSERT INTO venue (organisation_id, id, name, street_address, kept_by_staff)
                VALUES (current_organisation(), :id, :name, :address, true)
                """)
                .param("id", id.value())
                .param("name", details.name())
                .param("address", details.address())
                .update();
    }

    /** Whether the venue was still at this version. */
    boolean update(VenueId id, int version, VenueDetails details) {
        return jdbc.sql("""
                        UPDATE venue SET name = :name, street_address = :address, kept_by_staff = true, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("name", details.name())
                        .param("address", details.address())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void insert(RoomId id, VenueId venue, RoomDetails details) {
        jdbc.sql("""
                INSERT INTO room (organisation_id, id, venue_id, name, capacity, parallel_sessions, kept_by_staff)
                VALUES (current_organisation(), :id, :venue, :name, :capacity, :parallel, true)
                """)
                .param("id", id.value())
                .param("venue", venue.value())
                .param("name", details.name())
                .param("capacity", details.capacity())
                .param("parallel", details.parallelSessions())
                .update();
    }

    /** Whether the room was still at this version. */
    boolean update(RoomId id, int version, RoomDetails details) {
        return jdbc.sql("""
                        UPDATE room SET name = :name, capacity = :capacity, parallel_sessions = :parallel, kept_by_staff = true,
                            version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("name", details.name())
                        .param("capacity", details.capacity())
                        .param("parallel", details.parallelSessions())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /**
     * Says from when on nothing is planned there; without a day and a reason that it is in use again.
     *
     * @return whether the room was still at this version
     */
    boolean withdraw(RoomId id, int version, @Nullable LocalDate on, @Nullable String reason) {
        return jdbc.sql("""
                        UPDATE room SET withdrawn_on = :on, withdrawal_reason = :reason, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("on", on)
                        .param("reason", reason)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
