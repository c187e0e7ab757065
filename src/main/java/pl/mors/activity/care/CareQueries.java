package pl.mors.activity.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.care.StaffForChildren.Children;
import pl.mors.activity.safeguarding.Register;

/**
 * Reads how many minors a session expects or had and how many lead it, where the kind of place has a rule. A guardian without an account
 * who goes along counts once looked up in the registers.
 */
@Repository
@Transactional(readOnly = true)
public class CareQueries {

    private static final String CHILDREN_ON = """
            SELECT count(DISTINCT p.id) AS children,
                count(DISTINCT p.id) FILTER (WHERE p.date_of_birth > x.day - interval '10 years') AS under_ten
            FROM place_span n JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.person_id
            WHERE n.organisation_id = g.organisation_id AND n.group_id = g.id AND n.from_on <= x.day AND n.until_on > x.day
                AND p.date_of_birth > x.day - interval '18 years'
            """;

    /** On a trip with places given those who go along; at any other session the group's. */
    private static final String CHILDREN_EXPECTED = """
            SELECT count(DISTINCT p.id) AS children,
                count(DISTINCT p.id) FILTER (WHERE p.date_of_birth > x.day - interval '10 years') AS under_ten
            FROM (SELECT t.person_id FROM known_trip_place t
                    WHERE t.organisation_id = s.organisation_id AND t.session_id = s.id AND t.going
                UNION ALL
                SELECT n.person_id FROM place_span n
                    WHERE n.organisation_id = g.organisation_id AND n.group_id = g.id AND n.from_on <= x.day AND n.until_on > x.day
                        AND NOT EXISTS (SELECT FROM known_trip_place t
                            WHERE t.organisation_id = s.organisation_id AND t.session_id = s.id AND t.going)) o
                JOIN person p ON p.organisation_id = s.organisation_id AND p.id = o.person_id
            WHERE p.date_of_birth > x.day - interval '18 years'
            """;

    /** Who was counted only is a child where the group is only counted: it meets in a place for children. */
    private static final String CHILDREN_AT = """
            SELECT count(p.id) + CASE WHEN evidence_on(s.group_id, x.day) = 'headcount' THEN coalesce((SELECT q.guests
                    FROM known_guest_count q WHERE q.organisation_id = s.organisation_id AND q.session_id = s.id), 0) ELSE 0 END AS children,
                count(p.id) FILTER (WHERE p.date_of_birth > x.day - interval '10 years') AS under_ten
            FROM known_attendance a JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
            WHERE a.organisation_id = s.organisation_id AND a.session_id = s.id AND a.status = 'present'
                AND p.date_of_birth > x.day - interval '18 years'
            """;

    private final JdbcClient jdbc;

    CareQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a session that would take place with whoever is in the group on a day; empty where no rule asks for anything. */
    public Optional<StaffNeed> ofGroup(GroupId group, LocalDate day) {
        return jdbc.sql(
                        "SELECT g.care_place, x.day AS on_day, c.children, c.under_ten, 0 AS staff FROM activity_group g"
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
        return sessions("planned", CHILDREN_EXPECTED, Asked.of(session), CareQueries::planned).stream()
                .map(Planned::need)
                .findFirst();
    }

    /** A planned session, and whether the reader leads its group. */
    record Planned(SessionId session, String groupName, LocalDate day, boolean own, StaffNeed need) {}

    /** The planned sessions of some days that lack staff, in order of time. */
    List<Planned> missing(LocalDate from, LocalDate to, GroupSight sight, int limit) {
        return sessions("planned", CHILDREN_EXPECTED, Asked.of(from, to, sight), CareQueries::planned).stream()
                .filter(one -> one.need().isMissing())
                .limit(limit)
                .toList();
    }

    /** A held session as it is on record; empty where it had as many of the staff as it took. */
    public Optional<HeldCare> held(SessionId session, GroupSight sight) {
        return sessions("held", CHILDREN_AT, Asked.of(session, sight), CareQueries::held).stream()
                .filter(one -> one.need().isMissing())
                .findFirst();
    }

    /** The held sessions of some days that lacked staff and that nobody explained, in order of time. */
    List<HeldCare> unexplained(LocalDate from, LocalDate to, GroupSight sight, int limit) {
        return sessions("held", CHILDREN_AT, Asked.of(from, to, sight), CareQueries::held).stream()
                .filter(one -> one.need().isMissing() && !one.isExplained())
                .limit(limit)
                .toList();
    }

    /** One session, or those of some days; within a sight or, for pages that looked before, of anybody's. */
    private record Asked(
            @Nullable SessionId session,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable GroupSight sight) {

        static Asked of(SessionId session) {
            return new Asked(session, null, null, null);
        }

        static Asked of(SessionId session, GroupSight sight) {
            return new Asked(session, null, null, sight);
        }

        static Asked of(LocalDate from, LocalDate to, GroupSight sight) {
            return new Asked(null, from, to, sight);
        }

        String which() {
            return session == null ? "e.on_day >= :from AND e.on_day <= :to" : "s.id = :session";
        }
    }

    private <T> List<T> sessions(String status, String children, Asked asked, RowMapper<T> one) {
        var session = asked.session();
        var sight = asked.sight();
        return jdbc.sql("""
                        SELECT s.id, g.name, g.hidden_membership, e.on_day, g.care_place, c.children, c.under_ten, w.staff,
                            EXISTS (SELECT FROM session_leader led WHERE led.organisation_id = s.organisation_id
                                AND led.session_id = s.id AND led.membership_id = :self) AS own,
                            k.reason, k.recorded_at, a.display_name AS explained_by
                        FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                                AND g.care_place IS NOT NULL
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            CROSS JOIN LATERAL (SELECT e.on_day AS day) x
                            CROSS JOIN LATERAL (""" + children + """
                        ) c
                            CROSS JOIN LATERAL (SELECT count(*) AS staff FROM leading_at_session t
                                WHERE t.organisation_id = s.organisation_id AND t.session_id = s.id
                                    AND (t.membership_id IS NOT NULL OR t.helper_id IS NOT NULL
                                        AND NOT\s""" + Register.lacking("helper_id", "t.helper_id", "e.on_day") + """
                                        )) w
                            LEFT JOIN known_care_explanation k ON k.organisation_id = s.organisation_id AND k.session_id = s.id
                                AND k.children = c.children AND k.staff = w.staff
                            LEFT JOIN account a ON a.id = k.recorded_by
                        WHERE s.status = :status AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :ledBy)) AND\s"""
                        + asked.which()
                        + """

                        ORDER BY e.period, g.name, s.id
                        """)
                .param("status", status)
                .param("session", session == null ? null : session.value())
                .param("from", asked.from())
                .param("to", asked.to())
                .param("self", sight == null ? null : sight.membership())
                .param("ledBy", sight == null ? null : sight.onlyLedBy())
                .param("registers", Register.codes())
                .param("askedFrom", Register.days())
                .query(one)
                .list();
    }

    private static Planned planned(ResultSet row, int number) throws SQLException {
        return new Planned(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("own"),
                need(row));
    }

    private static HeldCare held(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new HeldCare(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("hidden_membership"),
                row.getBoolean("own"),
                need(row),
                reason == null
                        ? null
                        : new HeldCare.Explanation(
                                reason,
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("explained_by")));
    }

    private static StaffNeed need(ResultSet row) throws SQLException {
        return new StaffNeed(
                CareTerms.on(
                        Objects.requireNonNull(CarePlace.ofCode(row.getString("care_place"))),
                        row.getObject("on_day", LocalDate.class)),
                new Children(row.getInt("children"), row.getInt("under_ten")),
                row.getInt("staff"));
    }
}
