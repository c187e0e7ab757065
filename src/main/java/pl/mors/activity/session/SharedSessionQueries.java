package pl.mors.activity.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;

/** Reads which sessions partners share with this organisation, and with whom it shares its own. */
@Repository
@Transactional(readOnly = true)
public class SharedSessionQueries {

    private final JdbcClient jdbc;

    SharedSessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A session that another organisation shares with this one; numbers, never people.
     *
     * @param movedTo its new time; none where it was not moved
     */
    public record SharedRow(
            String organisation,
            String groupName,
            @Nullable String topic,
            TimeRange time,
            SessionStatus status,
            @Nullable TimeRange movedTo,
            @Nullable String place,
            int present) {}

    /** The sessions that partners share and that start within a time, in order of time. */
    List<SharedRow> sharedWithUs(TimeRange time) {
        return jdbc.sql("""
                        SELECT *, lower(period) AS from_at, upper(period) AS to_at, lower(moved_period) AS new_from,
                            upper(moved_period) AS new_to
                        FROM sessions_shared_with_us(:from, :to)
                        """)
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .query((row, number) -> new SharedRow(
                        row.getString("organisation_name"),
                        row.getString("group_name"),
                        row.getString("topic"),
                        TimeRange.ofRow(row),
                        Coded.of(SessionStatus.class, row.getString("status")),
                        row.getObject("new_from") == null ? null : TimeRange.ofRow(row, "new_from", "new_to"),
                        place(row.getString("room_name"), row.getString("venue_name")),
                        row.getInt("present")))
                .list();
    }

    private static @Nullable String place(@Nullable String room, @Nullable String venue) {
        return room == null ? null : venue == null ? room : room + " · " + venue;
    }

    /** The organisations that see the session. */
    List<UUID> sharedWith(SessionId session) {
        return jdbc.sql("""
                        SELECT partner_organisation_id FROM shared_session WHERE session_id = :session AND ended_at IS NULL
                        """).param("session", session.value()).query(UUID.class).list();
    }
}
