package pl.mors.activity.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;

/** Reads for how long each participant was at held sessions, as {@link HoursQueries} has it of all of them together. */
@Repository
@Transactional(readOnly = true)
public class ParticipantHoursQueries {

    private static final int MOST = 500;

    /** Whether a group keeps codes in that month, be it for a part of it. */
    private static final String BY_CODES = "'code_list' IN (evidence_on(g.id, :first), evidence_on(g.id, :last))";

    private static final String LEADS = """
            EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                AND f.membership_id = :self AND f.ended_at IS NULL)
            """;

    private final JdbcClient jdbc;
    private final BusinessDate businessDate;
    private final Clock clock;

    ParticipantHoursQueries(JdbcClient jdbc, BusinessDate businessDate, Clock clock) {
        this.jdbc = jdbc;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    /** Who was at a session of the group, in the order of the register, by codes in theirs. */
    List<ParticipantHours> ofGroup(GroupId group, YearMonth month) {
        return participants("""
                        JOIN present_time t ON t.organisation_id = p.organisation_id AND t.person_id = p.id AND t.group_id = g.id
                            AND t.on_day BETWEEN :first AND :last AND t.to_at <= :now
                        WHERE g.id = :group
                        """, group, month)
                .query(ParticipantHoursQueries::participant)
                .list();
    }

    /** Somebody with a place in the group, or on a sheet of it, at any time; empty for everybody else. */
    Optional<ParticipantHours> inGroup(GroupId group, PersonId person, YearMonth month) {
        return participants("""
                        LEFT JOIN present_time t ON t.organisation_id = p.organisation_id AND t.person_id = p.id AND t.group_id = g.id
                            AND t.on_day BETWEEN :first AND :last AND t.to_at <= :now
                        WHERE g.id = :group AND p.id = :person
                            AND (EXISTS (SELECT FROM known_enrolment e WHERE e.organisation_id = g.organisation_id
                                    AND e.group_id = g.id AND e.person_id = p.id)
                                OR EXISTS (SELECT FROM known_attendance a
                                    JOIN session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                                    WHERE a.organisation_id = g.organisation_id AND a.person_id = p.id AND s.group_id = g.id))
                        """, group, month)
                .param("person", person.value())
                .query(ParticipantHoursQueries::participant)
                .optional();
    }

    private JdbcClient.StatementSpec participants(String which, GroupId group, YearMonth month) {
        return inMonth("""
                        SELECT p.id, p.given_name, p.family_name, CASE WHEN %s THEN k.code END AS code, count(t.session_id) AS sessions,
                            coalesce(sum(t.minutes), 0) AS minutes
                        FROM activity_group g
                            JOIN person p ON p.organisation_id = g.organisation_id
                            LEFT JOIN member_code k ON k.organisation_id = g.organisation_id AND k.group_id = g.id
                                AND k.person_id = p.id
                        %s GROUP BY g.id, p.id, p.given_name, p.family_name, k.code, k.number
                        ORDER BY CASE WHEN %s THEN k.number END NULLS LAST, p.family_name, p.given_name, p.id LIMIT :limit
                        """.formatted(BY_CODES, which, BY_CODES), month).param("group", group.value());
    }

    private static ParticipantHours participant(ResultSet row, int number) throws SQLException {
        return new ParticipantHours(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("code"),
                row.getInt("sessions"),
                row.getInt("minutes"));
    }

    /**
     * A session at which somebody was.
     *
     * @param minutes for how long they were there
     */
    public record Attended(
            SessionId id,
            GroupId group,
            String groupName,
            TimeRange time,
            @Nullable String topic,
            int minutes) {

        public long length() {
            return time.duration().toMinutes();
        }
    }

    /** In order of time. */
    List<Attended> sessions(GroupId group, PersonId person, YearMonth month) {
        return attended("AND g.id = :group", "false", person, month)
                .param("group", group.value())
                .query((row, number) -> attended(row))
                .list();
    }

    /**
     * Of all groups in which the reader may know that the person is; not of those that keep codes, for there nobody reads hours and
     * names together. In order of time.
     *
     * @param opensWhole whether the reader may read all that is kept about the person
     */
    List<Attended> sessions(PersonId person, YearMonth month, GroupSight sight, boolean opensWhole) {
        return attended("AND NOT " + BY_CODES, LEADS, person, month)
                .param("self", sight.membership())
                .query((row, number) -> {
                    boolean hidden = row.getBoolean("hidden_membership");
                    boolean known = sight.names(hidden, row.getBoolean("leads")) || (opensWhole && !hidden);
                    return known ? Optional.of(attended(row)) : Optional.<Attended>empty();
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private JdbcClient.StatementSpec attended(String which, String leads, PersonId person, YearMonth month) {
        return inMonth("""
                        SELECT t.session_id, g.id AS group_id, g.name AS group_name, t.topic, t.from_at, t.to_at, t.minutes,
                            g.hidden_membership, %s AS leads
                        FROM present_time t JOIN activity_group g ON g.organisation_id = t.organisation_id AND g.id = t.group_id
                        WHERE t.person_id = :person AND t.on_day BETWEEN :first AND :last AND t.to_at <= :now %s
                        ORDER BY t.from_at, t.session_id LIMIT :limit
                        """.formatted(leads, which), month).param("person", person.value());
    }

    private static Attended attended(ResultSet row) throws SQLException {
        return new Attended(
                new SessionId(row.getObject("session_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("group_name"),
                TimeRange.ofRow(row),
                row.getString("topic"),
                row.getInt("minutes"));
    }

    private JdbcClient.StatementSpec inMonth(String sql, YearMonth month) {
        return jdbc.sql(sql)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("now", businessDate.now(clock).atOffset(ZoneOffset.UTC))
                .param("limit", MOST);
    }
}
