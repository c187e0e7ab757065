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
import pl.mors.identity.MembershipId;
import pl.mors.platform.BusinessDate;

/**
 * Reads the hours of held sessions: minutes of the clock, of the month in which a session began. One whose sheet was saved before its end
 * counts from its end on. Nobody's name comes along.
 */
@Repository
@Transactional(readOnly = true)
public class HoursQueries {

    private static final int MOST = 500;

    private static final String OF_MONTH = """
            FROM held_time h WHERE h.on_day BETWEEN :first AND :last AND h.to_at <= :now
                AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                    WHERE f.organisation_id = h.organisation_id AND f.group_id = h.group_id
                        AND f.membership_id = :ledBy AND f.ended_at IS NULL))
            """;

    private final JdbcClient jdbc;
    private final BusinessDate businessDate;
    private final Clock clock;

    HoursQueries(JdbcClient jdbc, BusinessDate businessDate, Clock clock) {
        this.jdbc = jdbc;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    /**
     * A group's month.
     *
     * @param minutes of its sessions
     * @param presences how often somebody was there by name
     * @param guests how often somebody was there who was counted only
     * @param personMinutes for how many minutes people were there, each counted, also those without a name
     */
    public record GroupHours(
            GroupId group, String name, int sessions, int minutes, int presences, int guests, int personMinutes) {}

    /** Groups that met, by name. */
    List<GroupHours> groups(YearMonth month, GroupSight sight) {
        return asked("""
                        SELECT h.group_id, h.group_name, count(*) AS sessions, sum(h.minutes) AS minutes, sum(h.present) AS presences,
                            sum(h.guests) AS guests, sum(h.person_minutes) AS person_minutes
                        %s GROUP BY h.group_id, h.group_name ORDER BY h.group_name, h.group_id LIMIT :limit
                        """.formatted(OF_MONTH), month, sight)
                .query((row, number) -> new GroupHours(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("group_name"),
                        row.getInt("sessions"),
                        row.getInt("minutes"),
                        row.getInt("presences"),
                        row.getInt("guests"),
                        row.getInt("person_minutes")))
                .list();
    }

    /** A month of somebody who leads sessions. */
    public record StaffHours(MembershipId staff, String name, int sessions, int minutes) {}

    /** Who led sessions, by name; of colleagues nothing for whoever works in their own groups alone. */
    List<StaffHours> staff(YearMonth month, GroupSight sight) {
        return asked("""
                        SELECT w.membership_id, w.display_name, count(*) AS sessions, sum(h.minutes) AS minutes
                        FROM held_time h
                            JOIN staff_at_session w ON w.organisation_id = h.organisation_id AND w.session_id = h.session_id
                        WHERE h.on_day BETWEEN :first AND :last AND h.to_at <= :now
                            AND (:ledBy::uuid IS NULL OR w.membership_id = :ledBy)
                        GROUP BY w.membership_id, w.display_name ORDER BY w.display_name, w.membership_id LIMIT :limit
                        """, month, sight)
                .query((row, number) -> new StaffHours(
                        new MembershipId(row.getObject("membership_id", UUID.class)),
                        row.getString("display_name"),
                        row.getInt("sessions"),
                        row.getInt("minutes")))
                .list();
    }

    /** A held session, how many were there by name, how many besides, counted only, and for how many minutes all of them. */
    public record HeldSession(
            SessionId id,
            GroupId group,
            String groupName,
            TimeRange time,
            @Nullable String topic,
            @Nullable String room,
            int present,
            int guests,
            int personMinutes) {

        public long minutes() {
            return time.duration().toMinutes();
        }
    }

    /** In order of time. */
    List<HeldSession> ofGroup(GroupId group, YearMonth month, GroupSight sight) {
        return asked(
                        "SELECT h.* " + OF_MONTH
                                + "AND h.group_id = :group ORDER BY lower(h.period), h.session_id LIMIT :limit",
                        month,
                        sight)
                .param("group", group.value())
                .query(HoursQueries::session)
                .list();
    }

    /** In order of time. */
    List<HeldSession> ofStaff(MembershipId staff, YearMonth month) {
        return inMonth("""
                        SELECT h.* FROM held_time h
                            JOIN staff_at_session w ON w.organisation_id = h.organisation_id AND w.session_id = h.session_id
                        WHERE h.on_day BETWEEN :first AND :last AND h.to_at <= :now AND w.membership_id = :staff
                        ORDER BY lower(h.period), h.session_id LIMIT :limit
                        """, month)
                .param("staff", staff.value())
                .query(HoursQueries::session)
                .list();
    }

    /** The name of a colleague, present or former. */
    Optional<String> name(MembershipId staff) {
        return jdbc.sql(
                        "SELECT a.display_name FROM membership m JOIN account a ON a.id = m.account_id WHERE m.id = :staff")
                .param("staff", staff.value())
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, YearMonth month, GroupSight sight) {
        return inMonth(sql, month).param("ledBy", sight.onlyLedBy());
    }

    private JdbcClient.StatementSpec inMonth(String sql, YearMonth month) {
        return jdbc.sql(sql)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("now", businessDate.now(clock).atOffset(ZoneOffset.UTC))
                .param("limit", MOST);
    }

    private static HeldSession session(ResultSet row, int number) throws SQLException {
        return new HeldSession(
                new SessionId(row.getObject("session_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("group_name"),
                TimeRange.ofRow(row),
                row.getString("topic"),
                row.getString("room"),
                row.getInt("present"),
                row.getInt("guests"),
                row.getInt("person_minutes"));
    }
}
