package pl.mors.activity.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.waiting.OfferRepository.Offered;
import pl.mors.person.PersonId;

/** Reads a group's waiting list. */
@Repository
@Transactional(readOnly = true)
class WaitingQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    WaitingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who waits or is kept a place.
     *
     * @param place in the line; those who get places together share one
     * @param people how many get places together
     * @param answerBy last day to answer an offer; none without one
     * @param mailed whether a message tells of the offer
     */
    record Waiting(
            PersonId person,
            String givenName,
            String familyName,
            UUID together,
            int place,
            int people,
            Instant enteredAt,
            @Nullable String overrideReason,
            @Nullable LocalDate answerBy,
            boolean mailed) {

        String name() {
            return givenName + " " + familyName;
        }
    }

    /** In the order of entry. */
    List<Waiting> waiting(GroupId group) {
        return among(group, null);
    }

    Optional<Waiting> waiting(GroupId group, PersonId person) {
        return among(group, person.value()).stream().findFirst();
    }

    private List<Waiting> among(GroupId group, @Nullable UUID only) {
        return jdbc.sql("""
                        WITH line AS (
                            SELECT w.*, min(w.entered_at) OVER party AS first_at, count(*) OVER party AS people
                            FROM known_waiting_list_entry w WHERE w.group_id = :group AND w.outcome IS NULL
                            WINDOW party AS (PARTITION BY w.together_id)
                        ), placed AS (SELECT l.*, dense_rank() OVER (ORDER BY l.first_at, l.together_id) AS place FROM line l)
                        SELECT l.*, p.given_name, p.family_name, o.answer_by, coalesce(o.told, false) AS mailed
                        FROM placed l
                            JOIN person p ON p.organisation_id = l.organisation_id AND p.id = l.person_id
                            LEFT JOIN place_offer_state o ON o.organisation_id = l.organisation_id
                                AND o.together_id = l.together_id AND o.answer IS NULL
                        WHERE :only::uuid IS NULL OR l.person_id = :only
                        ORDER BY l.place, l.entered_at, l.id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("only", only)
                .param("limit", MOST)
                .query(WaitingQueries::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("together_id", UUID.class),
                row.getInt("place"),
                row.getInt("people"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("override_reason"),
                row.getObject("answer_by", LocalDate.class),
                row.getBoolean("mailed"));
    }

    /** What is offered to somebody who waits; empty when nothing is, or it is over. */
    Optional<Offered> offered(GroupId group, PersonId person, LocalDate today) {
        return jdbc.sql("""
                        SELECT o.together_id, g.name, o.answer_by
                        FROM known_waiting_list_entry w
                            JOIN known_place_offer o ON o.organisation_id = w.organisation_id
                                AND o.together_id = w.together_id AND o.answer IS NULL
                            JOIN activity_group g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
                        WHERE w.group_id = :group AND w.person_id = :person AND w.outcome IS NULL AND o.answer_by >= :today
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("today", today)
                .query((row, number) -> new Offered(
                        row.getObject("together_id", UUID.class),
                        group,
                        row.getString("name"),
                        row.getObject("answer_by", LocalDate.class)))
                .optional();
    }

    /**
     * Somebody who waited once.
     *
     * @param told whether a message says so; only where the group closed
     * @param reached whether a call said so, likewise
     * @param mayWaitAgain whether silence took them off the list, and they neither have a place nor wait again
     */
    record Former(
            PersonId person,
            String givenName,
            String familyName,
            Instant enteredAt,
            Instant endedAt,
            String outcome,
            boolean told,
            boolean reached,
            boolean mayWaitAgain) {

        String name() {
            return givenName + " " + familyName;
        }
    }

    /** The latest first. */
    List<Former> former(GroupId group) {
        return jdbc.sql("""
                        SELECT w.person_id, p.given_name, p.family_name, w.entered_at, w.recorded_at, w.outcome,
                            coalesce(c.told, false) AS told, coalesce(c.reached, false) AS reached,
                            w.outcome = 'lapsed' AND NOT EXISTS (SELECT FROM known_waiting_list_entry l
                                WHERE l.organisation_id = w.organisation_id AND l.group_id = w.group_id
                                    AND l.person_id = w.person_id AND l.entered_at > w.entered_at)
                                AND NOT EXISTS (SELECT FROM known_enrolment e WHERE e.organisation_id = w.organisation_id
                                    AND e.group_id = w.group_id AND e.person_id = w.person_id AND e.ended_on IS NULL)
                                AS may_wait_again
                        FROM known_waiting_list_entry w
                            LEFT JOIN closed_waiting c ON c.organisation_id = w.organisation_id AND c.id = w.id
                            JOIN person p ON p.organisation_id = w.organisation_id AND p.id = w.person_id
                        WHERE w.group_id = :group AND w.outcome IS NOT NULL
                        ORDER BY w.recorded_at DESC, w.id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("limit", MOST)
                .query((row, number) -> new Former(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("outcome"),
                        row.getBoolean("told"),
                        row.getBoolean("reached"),
                        row.getBoolean("may_wait_again")))
                .list();
    }

    /**
     * Somebody who may wait together with a person.
     *
     * @param bornOn of who is known by the name only, with which they signed up together on the site: others may bear it, too
     */
    record Companion(PersonId person, String name, @Nullable LocalDate bornOn) {}

    /**
     * Who lives with a person, or was signed up together with them, and neither waits for a place in the group nor has one. A place that
     * outlived the participation is nobody's, but it stands in the way of another until somebody ends it.
     *
     * @param signUp which sign-up on the site the place in the line answers; none where nobody signed up there
     */
    List<Companion> company(GroupId group, PersonId person, @Nullable UUID signUp, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.id, p.given_name || ' ' || p.family_name AS name,
                            CASE WHEN every(c.sign_up_id IS NOT NULL) THEN p.date_of_birth END AS born_on
                        FROM (%s) c JOIN person p ON p.organisation_id = c.organisation_id AND p.id = c.person_id
                        WHERE p.id <> :person AND p.merged_into_id IS NULL
                            AND NOT EXISTS (SELECT FROM known_waiting_list_entry w WHERE w.organisation_id = p.organisation_id
                                AND w.group_id = :group AND w.person_id = p.id AND w.outcome IS NULL)
                            AND NOT EXISTS (SELECT FROM known_enrolment e WHERE e.organisation_id = p.organisation_id
                                AND e.group_id = :group AND e.person_id = p.id AND (e.ended_on IS NULL OR e.ended_on >= :today))
                        GROUP BY p.organisation_id, p.id
                        ORDER BY p.date_of_birth, p.id
                        """.formatted(WaitingRepository.COMPANY))
                .param("person", person.value())
                .param("signUp", signUp, Types.OTHER)
                .param("group", group.value())
                .param("today", today)
                .query((row, number) -> new Companion(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("born_on", LocalDate.class)))
                .list();
    }
}
