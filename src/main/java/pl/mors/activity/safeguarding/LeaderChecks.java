package pl.mors.activity.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.safeguarding.RegisterChecks.Check;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Coded;

/** Who of those that lead, or are to lead, sessions of minors was not looked up in the registers. */
@Repository
@Transactional(readOnly = true)
public class LeaderChecks {

    private final JdbcClient jdbc;

    LeaderChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who would lead the group on these days: nobody, where on none of them it is a group of minors. */
    public List<UncheckedLeader> unchecked(
            GroupId group, Collection<MembershipId> leaders, Collection<LocalDate> days) {
        if (leaders.isEmpty()) {
            return List.of();
        }
        return found(jdbc.sql("""
                        SELECT m.id AS member, a.display_name, d.day, c.register, c.checked_on
                        FROM unnest(:days::date[]) AS d (day)
                            JOIN activity_group g ON g.id = :group AND (g.age_to <= 18 OR g.care_place IS NOT NULL
                                OR EXISTS (SELECT FROM minor_in_group i WHERE i.organisation_id = g.organisation_id
                                    AND i.group_id = g.id AND i.from_on <= d.day AND i.until_on >= d.day))
                            JOIN membership m ON m.organisation_id = g.organisation_id AND m.id = ANY (:leaders)
                            JOIN account a ON a.id = m.account_id
                            LEFT JOIN known_register_check c ON c.organisation_id = m.organisation_id AND c.membership_id = m.id
                        ORDER BY d.day, a.display_name COLLATE polish, m.id
                        """)
                .param("group", group.value())
                .param("leaders", leaders.stream().map(MembershipId::value).toArray(UUID[]::new))
                .param("days", days.stream().distinct().map(LocalDate::toString).toArray(String[]::new)));
    }

    /** Of those who would lead a group that is for minors, as its form says. */
    public List<UncheckedLeader> unchecked(Collection<MembershipId> leaders, LocalDate day) {
        if (leaders.isEmpty()) {
            return List.of();
        }
        return found(jdbc.sql("""
                        SELECT m.id AS member, a.display_name, :day::date AS day, c.register, c.checked_on
                        FROM membership m
                            JOIN account a ON a.id = m.account_id
                            LEFT JOIN known_register_check c ON c.organisation_id = m.organisation_id AND c.membership_id = m.id
                        WHERE m.id = ANY (:leaders) ORDER BY a.display_name COLLATE polish, m.id
                        """)
                .param("leaders", leaders.stream().map(MembershipId::value).toArray(UUID[]::new))
                .param("day", day));
    }

    /** Of those who lead a session, planned or held, or go along on it as guardians. */
    public List<UncheckedLeader> ofSession(SessionId session) {
        return ofSession(session, null);
    }

    /** Whether somebody without an account who goes along on a session is to be looked up: there are minors, and something is missing. */
    public boolean isAsked(SessionId session, UUID helper) {
        return !ofSession(session, helper).isEmpty();
    }

    private List<UncheckedLeader> ofSession(SessionId session, @Nullable UUID helper) {
        return found(jdbc.sql("""
                        SELECT x.id AS member, t.display_name, s.on_day AS day, c.register, c.checked_on
                        FROM session_of_minors s
                            JOIN leading_at_session t ON t.organisation_id = s.organisation_id AND t.session_id = s.session_id
                            CROSS JOIN LATERAL (SELECT coalesce(t.membership_id, t.helper_id) AS id) x
                            LEFT JOIN known_register_check c ON c.organisation_id = t.organisation_id
                                AND (c.membership_id = t.membership_id OR c.helper_id = t.helper_id)
                        WHERE s.session_id = :session AND (:helper::uuid IS NULL OR t.helper_id = :helper)
                        ORDER BY t.display_name, x.id
                        """).param("session", session.value()).param("helper", helper));
    }

    private record Row(UUID member, String name, LocalDate day, List<Check> checks) {}

    private record Leader(UUID member, String name) {}

    /** By each leader the first day on which something is missing, in the order of the rows. */
    private static List<UncheckedLeader> found(JdbcClient.StatementSpec rows) {
        Map<Leader, Map<LocalDate, List<Check>>> byLeader = new LinkedHashMap<>();
        rows.query((row, number) -> row(row))
                .list()
                .forEach(row -> byLeader.computeIfAbsent(
                                new Leader(row.member(), row.name()), leader -> new LinkedHashMap<>())
                        .merge(row.day(), row.checks(), LeaderChecks::both));
        return byLeader.entrySet().stream()
                .flatMap(leader -> leader.getValue().entrySet().stream()
                        .map(day -> new UncheckedLeader(
                                leader.getKey().member(),
                                leader.getKey().name(),
                                day.getKey(),
                                RegisterChecks.missing(day.getKey(), day.getValue())))
                        .filter(one -> !one.missing().isEmpty())
                        .limit(1))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var register = row.getString("register");
        return new Row(
                row.getObject("member", UUID.class),
                row.getString("display_name"),
                row.getObject("day", LocalDate.class),
                register == null
                        ? List.of()
                        : List.of(new Check(
                                Coded.of(Register.class, register), row.getObject("checked_on", LocalDate.class))));
    }

    private static List<Check> both(List<Check> some, List<Check> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }
}
