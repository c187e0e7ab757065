package pl.mors.activity.explain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.participant.ParticipationId;

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
                .query((row, number) -> new Outside(
                        new SessionId(row.getObject("id", UUID.class)),
                        new TimeRange(
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant())))
                .list();
    }
}
