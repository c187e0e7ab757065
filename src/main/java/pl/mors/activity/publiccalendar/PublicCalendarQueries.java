package pl.mors.activity.publiccalendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.publiccalendar.PublicSession.Moved;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;
import pl.mors.platform.OrganisationId;

/** Reads the sessions of publicly listed groups, across organisations, and when exclusive rooms are taken by others. */
@Repository
@Transactional(readOnly = true)
class PublicCalendarQueries {

    private final JdbcClient jdbc;

    PublicCalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The sessions that start within a time, in order of time.
     *
     * @param organisation whose sessions; none for everybody's
     */
    List<PublicSession> within(TimeRange time, @Nullable OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT *, lower(period) AS from_at, upper(period) AS to_at,
                            lower(moved_period) AS moved_from_at, upper(moved_period) AS moved_to_at
                        FROM public_sessions(:from, :to, :organisation)
                        """)
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .param("organisation", organisation == null ? null : organisation.value())
                .query((row, number) -> new PublicSession(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("session_id", UUID.class),
                        row.getString("group_name"),
                        row.getString("group_kind"),
                        new AgeSpan(row.getObject("age_from", Integer.class), row.getObject("age_to", Integer.class)),
                        community(row),
                        row.getString("topic"),
                        TimeRange.ofRow(row),
                        Coded.of(SessionStatus.class, row.getString("status")),
                        row.getString("status_reason"),
                        row.getObject("venue_id") == null || row.getBoolean("remote") ? null : place(row),
                        row.getBoolean("remote"),
                        moved(row)))
                .list();
    }

    /** When the organisation's exclusive rooms are taken by what its public calendar does not show. */
    List<BusyTime> busy(TimeRange time, OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT *, lower(period) AS from_at, upper(period) AS to_at
                        FROM public_busy_times(:from, :to, :organisation)
                        """)
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .param("organisation", organisation.value())
                .query((row, number) -> new BusyTime(TimeRange.ofRow(row), place(row)))
                .list();
    }

    private static @Nullable Moved moved(ResultSet row) throws SQLException {
        var to = row.getObject("moved_to", UUID.class);
        return to == null ? null : new Moved(to, TimeRange.ofRow(row, "moved_from_at", "moved_to_at"));
    }

    private static @Nullable PublicCommunity community(ResultSet row) throws SQLException {
        var id = row.getObject("community_id", UUID.class);
        return id == null ? null : new PublicCommunity(id, row.getString("community_name"));
    }

    private static PublicPlace place(ResultSet row) throws SQLException {
        return new PublicPlace(
                row.getObject("venue_id", UUID.class),
                row.getString("room_name"),
                row.getString("venue_name"),
                row.getString("venue_address"));
    }
}
