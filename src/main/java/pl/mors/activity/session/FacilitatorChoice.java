package pl.mors.activity.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.Colleague;
import pl.mors.calendar.TimeRange;

/** Who could lead a session instead: those who are free at that time first, of the others when they are busy. */
@Component
@Transactional(readOnly = true)
class FacilitatorChoice {

    private final JdbcClient jdbc;
    private final GroupQueries groups;

    FacilitatorChoice(JdbcClient jdbc, GroupQueries groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    List<Candidate> of(SessionId session) {
        var busy = busy(session);
        var leading = leading(session);
        var phones = phones();
        return groups.possibleFacilitators().stream()
                .map(one -> candidate(one, busy, leading, phones))
                .sorted(Comparator.comparing(one -> one.busy() != null))
                .toList();
    }

    private static Candidate candidate(
            Colleague one, Map<UUID, TimeRange> busy, Set<UUID> leading, Map<UUID, String> phones) {
        var member = one.membership().value();
        return new Candidate(
                one.membership(), one.name(), phones.get(member), busy.get(member), leading.contains(member));
    }

    private Set<UUID> leading(SessionId session) {
        return jdbc.sql("SELECT membership_id FROM staff_at_session WHERE session_id = :session")
                .param("session", session.value())
                .query(UUID.class)
                .set();
    }

    private Map<UUID, String> phones() {
        Map<UUID, String> phones = new HashMap<>();
        jdbc.sql("SELECT id, work_phone FROM membership WHERE ended_at IS NULL AND work_phone IS NOT NULL")
                .query(row -> {
                    phones.put(row.getObject("id", UUID.class), row.getString("work_phone"));
                });
        return phones;
    }

    /** What of theirs begins first among all that stands in the way. */
    private Map<UUID, TimeRange> busy(SessionId session) {
        Map<UUID, TimeRange> busy = new HashMap<>();
        jdbc.sql("""
                SELECT f.membership_id, lower(f.period) AS from_at, upper(f.period) AS to_at
                FROM session s
                    JOIN calendar_staff f ON f.organisation_id = s.organisation_id AND f.period && s.period
                        AND f.entry_id <> s.entry_id AND f.occupies AND f.replaced_at IS NULL
                WHERE s.id = :session ORDER BY lower(f.period), f.entry_id
                """).param("session", session.value()).query(row -> {
            busy.putIfAbsent(row.getObject("membership_id", UUID.class), TimeRange.ofRow(row));
        });
        return busy;
    }
}
