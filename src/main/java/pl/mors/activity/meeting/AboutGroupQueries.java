package pl.mors.activity.meeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.meeting.AboutGroup.Meeting;
import pl.mors.activity.publiccalendar.AgeSpan;
import pl.mors.activity.publiccalendar.PublicPlace;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.NotFound;

/** Reads what a group is and when it meets next; no row about people is asked for. */
@Repository
@Transactional(readOnly = true)
public class AboutGroupQueries {

    private static final int WEEKS_AHEAD = 6;

    private final JdbcClient jdbc;

    AboutGroupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is no such group */
    public AboutGroup about(GroupId group, LocalDate today) {
        var meetings = meetings(group, TimeRange.days(today, today.plusWeeks(WEEKS_AHEAD)));
        return jdbc.sql("SELECT kind, description, age_from, age_to FROM activity_group WHERE id = :group")
                .param("group", group.value())
                .query((row, number) -> new AboutGroup(
                        row.getString("kind"),
                        row.getString("description"),
                        new AgeSpan(row.getObject("age_from", Integer.class), row.getObject("age_to", Integer.class)),
                        meetings))
                .optional()
                .orElseThrow(() -> new NotFound("group " + group));
    }

    private List<Meeting> meetings(GroupId group, TimeRange within) {
        return jdbc.sql("""
                        SELECT lower(e.period) AS from_at, upper(e.period) AS to_at, v.id AS venue_id, r.name AS room_name,
                            v.name AS venue_name, v.street_address AS venue_address,
                            EXISTS (SELECT FROM known_remote_session m WHERE m.organisation_id = s.organisation_id
                                AND m.session_id = s.id) AS remote
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE s.group_id = :group AND s.status = 'planned'
                            AND lower(e.period) >= :from AND lower(e.period) < :to
                        ORDER BY lower(e.period), s.id
                        """)
                .param("group", group.value())
                .param("from", within.sqlFrom())
                .param("to", within.sqlTo())
                .query((row, number) -> new Meeting(
                        TimeRange.ofRow(row),
                        row.getBoolean("remote") ? null : PublicPlace.text(row),
                        row.getBoolean("remote")))
                .list();
    }
}
