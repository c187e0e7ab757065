package pl.mors.activity.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.EnrolmentId;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlausibleDay;
import pl.mors.participant.AreaResidents;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

@Repository
class EnrolmentRepository {

    private final JdbcClient jdbc;
    private final AreaResidents residents;

    EnrolmentRepository(JdbcClient jdbc, AreaResidents residents) {
        this.residents = residents;
        this.jdbc = jdbc;
    }

    /** Keeps other enrolments in the group waiting until this transaction ends. */
    boolean lock(GroupId group) {
        return jdbc.sql("SELECT id FROM activity_group WHERE id = :group FOR UPDATE")
                .param("group", group.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Empty when there is no such person. */
    Optional<EnrolmentFacts> facts(GroupId group, PersonId person, LocalDate on, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.closed_on, g.capacity, g.age_from, g.age_to, b.date_of_birth,
                            (SELECT count(*) FROM place_span e WHERE e.organisation_id = g.organisation_id
                                AND e.group_id = g.id AND e.until_on > :on AND (e.from_on <= :on OR NOT e.after_exit))
                                + w.offered AS taken,
                            g.community_only AND gp.community_id IS NOT NULL AS community_only,
                            coalesce(p.community_id = gp.community_id, false) AS of_community, g.guardian_consent,
                            EXISTS (SELECT FROM known_group_consent c WHERE c.organisation_id = g.organisation_id
                                AND c.group_id = g.id AND c.session_id IS NULL AND c.person_id = b.id AND c.answer = 'given'
                                AND c.answered_on <= :on) AS guardian_consents,
                            CASE WHEN gp.programme_id IS NOT NULL THEN g.residents_of END AS residents_of, gp.programme_id,
                            g.closes_after,
                            h.held, h.held_by_now,
                            EXISTS (SELECT FROM known_enrolment e WHERE e.organisation_id = g.organisation_id
                                AND e.group_id = g.id AND e.person_id = b.id AND e.enrolled_on < :on) AS was_member,
                            g.when_full = 'queue' AS queues, w.waiting,
                            EXISTS (SELECT FROM known_enrolment e WHERE e.group_id = g.id AND e.person_id = b.id
                                AND (e.ended_on IS NULL OR e.ended_on >= :on)) AS already_enrolled,
                            coalesce(m.declaration_required AND r.counts_as_support, false) AS declaration_needed,
                            d.signed_on, x.exited_on,
                            ARRAY(SELECT r.period::text FROM group_programme r WHERE r.organisation_id = g.organisation_id
                                AND r.group_id = g.id) AS periods
                        FROM activity_group g
                            JOIN person b ON b.organisation_id = g.organisation_id AND b.id = :person
                            CROSS JOIN LATERAL (SELECT count(o.id) AS offered, count(*) - count(o.id) AS waiting
                                FROM known_waiting_list_entry e
                                    LEFT JOIN known_place_offer o ON o.organisation_id = e.organisation_id
                                        AND o.together_id = e.together_id AND o.answer IS NULL
                                WHERE e.group_id = g.id AND e.outcome IS NULL AND e.person_id <> b.id) w
                            CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE c.on_day < :on) AS held, count(*) FILTER
                                    (WHERE c.on_day < greatest(:on, :today)) AS held_by_now
                                FROM known_held_session s
                                    JOIN calendar_entry c ON c.organisation_id = s.organisation_id AND c.id = s.entry_id
                                WHERE s.organisation_id = g.organisation_id AND s.group_id = g.id) h
                            LEFT JOIN group_programme gp ON gp.organisation_id = g.organisation_id AND gp.group_id = g.id
                                AND gp.period @> :on::date
                            LEFT JOIN programme m ON m.organisation_id = gp.organisation_id AND m.id = gp.programme_id
                            LEFT JOIN activity_rule r ON r.organisation_id = gp.organisation_id
                                AND r.programme_id = gp.programme_id AND r.activity_kind = gp.activity_kind
                            LEFT JOIN participation p ON p.organisation_id = gp.organisation_id
                                AND p.programme_id = gp.programme_id AND p.person_id = b.id
                            LEFT JOIN known_declaration d ON d.organisation_id = p.organisation_id
                                AND d.participation_id = p.id
                            LEFT JOIN known_exit x ON x.organisation_id = p.organisation_id AND x.participation_id = p.id
                        WHERE g.id = :group
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("on", on)
                .param("today", today)
                .query((row, number) -> facts(row, person, on, today))
                .optional();
    }

    private EnrolmentFacts facts(ResultSet row, PersonId person, LocalDate on, LocalDate today) throws SQLException {
        var programmes = Stream.of((String[]) row.getArray("periods").getArray())
                .map(DateRange::ofSql)
                .toList();
        return new EnrolmentFacts(
                on,
                PlausibleDay.earliest(programmes, today),
                PlausibleDay.latest(today),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("capacity", Integer.class),
                row.getInt("taken"),
                row.getBoolean("queues"),
                row.getInt("waiting"),
                row.getObject("age_from", Integer.class),
                row.getObject("age_to", Integer.class),
                row.getObject("date_of_birth", LocalDate.class),
                row.getBoolean("already_enrolled"),
                row.getObject("exited_on", LocalDate.class),
                row.getBoolean("declaration_needed"),
                row.getObject("signed_on", LocalDate.class),
                new EnrolmentFacts.Conditions(
                        row.getBoolean("community_only"),
                        row.getBoolean("of_community"),
                        livesElsewhere(row, person, on),
                        row.getBoolean("guardian_consent"),
                        row.getBoolean("guardian_consents")),
                new EnrolmentFacts.Meetings(
                        row.getObject("closes_after", Integer.class),
                        row.getInt("held"),
                        row.getInt("held_by_now"),
                        row.getBoolean("was_member")));
    }

    private boolean livesElsewhere(ResultSet row, PersonId person, LocalDate on) throws SQLException {
        var area = row.getString("residents_of");
        return area != null
                && residents.livesElsewhere(
                        person, new ProgrammeId(row.getObject("programme_id", UUID.class)), area, on);
    }

    void insert(EnrolmentId id, GroupId group, PersonId person, LocalDate on, @Nullable String overrideReason) {
        jdbc.sql("""
                INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on, override_reason)
                VALUES (current_organisation(), :id, :group, :person, :on, :reason)
                """)
                .param("id", id.value())
                .param("group", group.value())
                .param("person", person.value())
                .param("on", on)
                .param("reason", overrideReason)
                .update();
    }

    /** From when on the person has a place that has no last day; empty without one. */
    Optional<LocalDate> firstDay(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT enrolled_on FROM enrolment
                        WHERE group_id = :group AND person_id = :person AND superseded_at IS NULL AND ended_on IS NULL
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .query(LocalDate.class)
                .optional();
    }

    /** The last day on which the person is recorded as present at a session of the group; empty without one. */
    Optional<LocalDate> lastPresence(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT max(e.on_day) AS on_day FROM known_attendance a
                            JOIN known_held_session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.group_id = :group AND a.person_id = :person AND a.status = 'present' HAVING count(*) > 0
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .query((row, number) -> row.getObject("on_day", LocalDate.class))
                .optional();
    }

    /** The last day of the person's place; empty while it is open, and without one. */
    Optional<LocalDate> lastDay(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT max(ended_on) AS ended_on FROM enrolment
                        WHERE group_id = :group AND person_id = :person AND superseded_at IS NULL
                        HAVING count(*) > 0 AND count(*) = count(ended_on)
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .query((row, number) -> row.getObject("ended_on", LocalDate.class))
                .optional();
    }

    /** Corrects the enrolment that ended on that day to one without an end. */
    void reopen(EnrolmentId id, GroupId group, PersonId person, LocalDate lastDay) {
        jdbc.sql("""
                        WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                        reopened AS (
                            UPDATE enrolment e SET superseded_at = m.at FROM moment m
                            WHERE e.group_id = :group AND e.person_id = :person AND e.superseded_at IS NULL
                                AND e.ended_on = :lastDay
                            RETURNING e.*
                        )
                        INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on, override_reason, recorded_at)
                        SELECT e.organisation_id, :id, e.group_id, e.person_id, e.enrolled_on, e.override_reason, e.superseded_at
                        FROM reopened e
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .param("person", person.value())
                .param("lastDay", lastDay)
                .update();
    }

    /** The first day from that one on of which a sheet of the group says anything about the person; empty without one. */
    Optional<LocalDate> firstMark(GroupId group, PersonId person, LocalDate from) {
        return jdbc.sql("""
                        SELECT min(e.on_day) AS on_day FROM known_attendance a
                            JOIN known_held_session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.group_id = :group AND a.person_id = :person AND e.on_day >= :from HAVING count(*) > 0
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("from", from)
                .query((row, number) -> row.getObject("on_day", LocalDate.class))
                .optional();
    }

    /** Takes the open enrolment off the record, as one that never was. */
    void takeBack(GroupId group, PersonId person) {
        jdbc.sql("""
                        UPDATE enrolment SET superseded_at = clock_timestamp()
                        WHERE group_id = :group AND person_id = :person AND superseded_at IS NULL AND ended_on IS NULL
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .update();
    }

    /**
     * Corrects the open enrolment to one that ended.
     *
     * @param lastDay last day of the place, not before its first
     */
    void end(EnrolmentId id, GroupId group, PersonId person, LocalDate lastDay) {
        jdbc.sql("""
                        WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                        ended AS (
                            UPDATE enrolment e SET superseded_at = m.at FROM moment m
                            WHERE e.group_id = :group AND e.person_id = :person AND e.superseded_at IS NULL
                                AND e.ended_on IS NULL
                            RETURNING e.*
                        )
                        INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on, ended_on, override_reason,
                            recorded_at)
                        SELECT e.organisation_id, :id, e.group_id, e.person_id, e.enrolled_on,
                            :lastDay, e.override_reason, e.superseded_at
                        FROM ended e
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .param("person", person.value())
                .param("lastDay", lastDay)
                .update();
    }
}
