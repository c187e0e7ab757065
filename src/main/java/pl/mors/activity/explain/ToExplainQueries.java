package pl.mors.activity.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.calendar.TimeRange;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** Reads what is on record of a group against a rule. */
@Repository
@Transactional(readOnly = true)
public class ToExplainQueries {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    ToExplainQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody was there after leaving the programme: either the exit or the sheet is wrong. */
    public record AfterExit(
            ParticipationId participation,
            String givenName,
            String familyName,
            LocalDate exitedOn,
            SessionId session,
            LocalDate day) {

        public String name() {
            return familyName + " " + givenName;
        }

        /** As people are called. */
        public String calledName() {
            return givenName + " " + familyName;
        }
    }

    /** In the order of the register. */
    List<AfterExit> afterExit(GroupId group) {
        return jdbc.sql("""
                        SELECT a.participation_id, p.given_name, p.family_name, a.exited_on, a.session_id, a.given_on
                        FROM attendance_after_exit a
                            JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                        WHERE a.group_id = :group
                        ORDER BY p.family_name, p.given_name, p.id, a.given_on, a.session_id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("limit", MOST)
                .query((row, number) -> new AfterExit(
                        new ParticipationId(row.getObject("participation_id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("exited_on", LocalDate.class),
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    /**
     * Somebody was at a session of the group and at another one at one time. Where the other group hides its members, only whoever leads
     * it learns of this; where both do and nobody leads both, whoever leads either, without the other's name.
     *
     * @param otherGroup where else; null when the reader may not know that group's people
     * @param pair tells this pair at this time from others of the session, and nothing of the other
     * @param overlap the time in both places
     * @param reason why, when somebody said it and the reader may know of both groups
     * @param explainedAt when somebody said why; null when nobody did, or something has changed since
     * @param explainedBy who did
     */
    public record TwoPlaces(
            PersonId person,
            String givenName,
            String familyName,
            SessionId session,
            TimeRange time,
            SessionId other,
            @Nullable String otherGroup,
            UUID pair,
            TimeRange overlap,
            @Nullable String reason,
            @Nullable Instant explainedAt,
            @Nullable String explainedBy) {

        public String name() {
            return familyName + " " + givenName;
        }

        /** As people are called. */
        public String calledName() {
            return givenName + " " + familyName;
        }

        public boolean isExplained() {
            return explainedAt != null;
        }

        /** Where else the person was, in words. */
        public String elsewhere() {
            return otherGroup == null ? Texts.t("activity.explain.double.unnamed") : otherGroup;
        }
    }

    private static final String TWO_PLACES = """
            SELECT d.person_id, p.given_name, p.family_name, d.session_id, lower(d.period) AS from_at, upper(d.period) AS to_at,
                d.other_session_id, lower(d.overlap) AS both_from, upper(d.overlap) AS both_to, d.explained_at, w.pair,
                CASE WHEN k.known THEN g.name END AS other_group, CASE WHEN k.known THEN d.reason END AS reason,
                CASE WHEN k.known THEN c.display_name END AS explained_by
            FROM double_presence d
                JOIN person p ON p.organisation_id = d.organisation_id AND p.id = d.person_id
                JOIN activity_group g ON g.organisation_id = d.organisation_id AND g.id = d.other_group_id
                LEFT JOIN account c ON c.id = d.explained_by
                CROSS JOIN LATERAL (SELECT :allNames AND NOT g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                    WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id AND f.membership_id = :self
                        AND f.ended_at IS NULL) AS known) k
                CROSS JOIN LATERAL (SELECT left(encode(sha256(convert_to(concat_ws(' ', d.session_id, d.other_session_id,
                    extract(epoch FROM lower(d.overlap))), 'UTF8')), 'hex'), 32)::uuid AS pair) w
            WHERE d.group_id = :group AND (k.known OR d.here_told)
                AND (d.other_group_id <> d.group_id OR d.session_id < d.other_session_id)
            """;

    /** In order of time; what waits for an explanation and what has one. */
    List<TwoPlaces> twoPlaces(GroupId group, GroupSight sight) {
        return twoPlaces(
                        TWO_PLACES
                                + "ORDER BY lower(d.overlap), p.family_name, p.given_name, p.id, d.session_id LIMIT :limit",
                        group,
                        sight)
                .param("limit", MOST)
                .query(ToExplainQueries::twoPlaces)
                .list();
    }

    /** Empty when the person was not there at that time, by what is known now. */
    Optional<TwoPlaces> twoPlaces(GroupId group, PersonId person, SessionId session, UUID pair, GroupSight sight) {
        return twoPlaces(
                        TWO_PLACES + "AND d.person_id = :person AND d.session_id = :session AND w.pair = :pair",
                        group,
                        sight)
                .param("person", person.value())
                .param("session", session.value())
                .param("pair", pair)
                .query(ToExplainQueries::twoPlaces)
                .optional();
    }

    private JdbcClient.StatementSpec twoPlaces(String sql, GroupId group, GroupSight sight) {
        return jdbc.sql(sql)
                .param("group", group.value())
                .param("allNames", sight.allNames())
                .param("self", sight.membership());
    }

    private static TwoPlaces twoPlaces(ResultSet row, int number) throws SQLException {
        var explainedAt = row.getObject("explained_at", OffsetDateTime.class);
        return new TwoPlaces(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                new SessionId(row.getObject("session_id", UUID.class)),
                TimeRange.ofRow(row),
                new SessionId(row.getObject("other_session_id", UUID.class)),
                row.getString("other_group"),
                row.getObject("pair", UUID.class),
                TimeRange.ofRow(row, "both_from", "both_to"),
                row.getString("reason"),
                explainedAt == null ? null : explainedAt.toInstant(),
                row.getString("explained_by"));
    }

    /** Held on a day without a programme, and nobody said why. */
    public record Outside(SessionId session, TimeRange time) {}

    /** In order of time. */
    List<Outside> outsideProgramme(GroupId group) {
        return jdbc.sql("""
                        SELECT s.id, lower(s.period) AS from_at, upper(s.period) AS to_at
                        FROM session_outside_programme o
                            JOIN session s ON s.organisation_id = o.organisation_id AND s.id = o.session_id
                        WHERE o.group_id = :group AND o.override_reason IS NULL
                        ORDER BY lower(s.period), s.id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("limit", MOST)
                .query((row, number) ->
                        new Outside(new SessionId(row.getObject("id", UUID.class)), TimeRange.ofRow(row)))
                .list();
    }
}
