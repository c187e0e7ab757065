package pl.mors.activity.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.care.StaffForChildren.Children;
import pl.mors.activity.safeguarding.Register;

/**
 * Reads how many minors a session expects and how many lead it, where the kind of place has a rule. A guardian without an account who
 * goes along counts once looked up in the registers.
 */
@Repository
@Transactional(readOnly = true)
public class CareQueries {

    private static final String CHILDREN_ON = """
            SELECT count(DISTINCT p.id) AS children,
                count(DISTINCT p.id) FILTER (WHERE p.date_of_birth > x.day - interval '10 years') AS under_ten
            FROM known_enrolment n JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.person_id
            WHERE n.organisation_id = g.organisation_id AND n.group_id = g.id AND n.enrolled_on <= x.day
                AND (n.ended_on IS NULL OR n.ended_on >= x.day) AND p.date_of_birth > x.day - interval '18 years'
            """;

    private final JdbcClient jdbc;

    CareQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a session that would take place with whoever is in the group on a day; empty where no rule asks for anything. */
    public Optional<StaffNeed> ofGroup(GroupId group, LocalDate day) {
        return jdbc.sql("SELECT g.care_place, c.children, c.under_ten, 0 AS staff FROM activity_group g"
                        + " CROSS JOIN LATERAL (SELECT :day::date AS day) x CROSS JOIN LATERAL (" + CHILDREN_ON
                        + ") c WHERE g.id = :group AND g.care_place IS NOT NULL")
                .param("group", group.value())
                .param("day", day)
                .query((row, number) -> need(row))
                .optional()
                .filter(need -> need.needed() > 0);
    }

    /** Of a session as it is planned. */
    public Optional<StaffNeed> ofSession(SessionId session) {
        return sessions("s.id = :session", session, null, null, null, 1).stream()
                .map(Planned::need)
                .findFirst();
    }

    /** A planned session, and whether the reader leads its group. */
    record Planned(SessionId session, String groupName, LocalDate day, boolean own, StaffNeed need) {}

    /** The planned sessions of some days that lack staff, in order of time. */
    List<Planned> missing(LocalDate from, LocalDate to, GroupSight sight, int limit) {
        return sessions("e.on_day >= :from AND e.on_day <= :to", null, from, to, sight, Integer.MAX_VALUE).stream()
                .filter(one -> one.need().isMissing())
                .limit(limit)
                .toList();
    }

    private List<Planned> sessions(
            String which,
            @Nullable SessionId session,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable GroupSight sight,
            int limit) {
        return jdbc.sql("""
                        SELECT s.id, g.name, e.on_day, g.care_place, c.children, c.under_ten,
                            (SELECT count(*) FROM leading_at_session t WHERE t.organisation_id = s.organisation_id
                                AND t.session_id = s.id AND (t.membership_id IS NOT NULL OR t.helper_id IS NOT NULL
                                    AND NOT\s""" + Register.lacking("helper_id", "t.helper_id", "e.on_day") + """
                                    )) AS staff,
                            EXISTS (SELECT FROM session_leader led WHERE led.organisation_id = s.organisation_id
                                AND led.session_id = s.id AND led.membership_id = :self) AS own
                        FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                                AND g.care_place IS NOT NULL
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            CROSS JOIN LATERAL (SELECT e.on_day AS day) x
                            CROSS JOIN LATERAL (""" + CHILDREN_ON + """
                        ) c
                        WHERE s.status = 'planned' AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :ledBy)) AND\s""" + which
                        + """

                        ORDER BY e.period, g.name, s.id LIMIT :limit
                        """)
                .param("session", session == null ? null : session.value())
                .param("from", from)
                .param("to", to)
                .param("self", sight == null ? null : sight.membership())
                .param("ledBy", sight == null ? null : sight.onlyLedBy())
                .param("registers", Register.codes())
                .param("askedFrom", Register.days())
                .param("limit", limit)
                .query((row, number) -> new Planned(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("on_day", LocalDate.class),
                        row.getBoolean("own"),
                        need(row)))
                .list();
    }

    private static StaffNeed need(ResultSet row) throws SQLException {
        return new StaffNeed(
                Objects.requireNonNull(CarePlace.ofCode(row.getString("care_place"))),
                new Children(row.getInt("children"), row.getInt("under_ten")),
                row.getInt("staff"));
    }
}
