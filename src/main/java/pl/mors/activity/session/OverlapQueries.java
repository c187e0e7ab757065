package pl.mors.activity.session;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;

/** Reads where else the people of a group are expected at the time of its session: a warning to whoever plans, never a refusal. */
@Repository
@Transactional(readOnly = true)
class OverlapQueries {

    private final JdbcClient jdbc;

    OverlapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of time. Of groups with hidden membership nothing is said: a number would tell who is in them. */
    List<Overlap> of(SessionId session) {
        return jdbc.sql("""
                        SELECT g.name, lower(o.period) AS from_at, upper(o.period) AS to_at, count(DISTINCT n.person_id) AS people
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN session o ON o.organisation_id = s.organisation_id AND o.group_id <> s.group_id
                                AND o.status IN ('planned', 'held') AND o.period && s.period
                            JOIN activity_group g ON g.organisation_id = o.organisation_id AND g.id = o.group_id
                                AND NOT g.hidden_membership
                            JOIN known_enrolment n ON n.organisation_id = s.organisation_id AND n.group_id = s.group_id
                                AND n.enrolled_on <= e.on_day AND (n.ended_on IS NULL OR n.ended_on >= e.on_day)
                            JOIN known_enrolment m ON m.organisation_id = n.organisation_id AND m.group_id = o.group_id
                                AND m.person_id = n.person_id AND m.enrolled_on <= e.on_day
                                AND (m.ended_on IS NULL OR m.ended_on >= e.on_day)
                        WHERE s.id = :session
                        GROUP BY o.id, g.name, o.period ORDER BY o.period, g.name
                        """)
                .param("session", session.value())
                .query((row, number) -> new Overlap(
                        row.getString("name"),
                        new TimeRange(
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant()),
                        row.getInt("people")))
                .list();
    }
}
