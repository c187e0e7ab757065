package pl.mors.activity.handout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

@Repository
@Transactional(readOnly = true)
public class HandoutQueries {

    private final JdbcClient jdbc;

    HandoutQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who received it at a session. */
    Set<PersonId> received(SessionId session, HandoutKind kind) {
        return jdbc
                .sql("SELECT person_id FROM known_handout WHERE session_id = :session AND kind = :kind")
                .param("session", session.value())
                .param("kind", kind.code())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /**
     * What was handed out in a group.
     *
     * @param named whether the reader may know to whom
     */
    public record GroupHandouts(GroupId group, String name, boolean named, Map<HandoutKind, Integer> counts) {}

    /** Groups in which something was handed out in a month, by name; at sessions that took place, or may still. */
    List<GroupHandouts> ofMonth(YearMonth month, GroupSight sight) {
        var groups = new LinkedHashMap<GroupId, GroupHandouts>();
        jdbc.sql("""
                        SELECT g.id, g.name, g.hidden_membership, EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :self AND f.ended_at IS NULL) AS leads,
                            h.kind, count(*)::int AS handed
                        FROM known_handout h
                            JOIN session s ON s.organisation_id = h.organisation_id AND s.id = h.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE e.on_day BETWEEN :first AND :last AND s.status IN ('planned', 'held')
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                        GROUP BY g.organisation_id, g.id, h.kind ORDER BY g.name, g.id
                        """)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("ledBy", sight.onlyLedBy())
                .param("self", sight.membership())
                .query((RowCallbackHandler) row -> {
                    var id = new GroupId(row.getObject("id", UUID.class));
                    var name = row.getString("name");
                    boolean named = sight.names(row.getBoolean("hidden_membership"), row.getBoolean("leads"));
                    groups.computeIfAbsent(
                                    id,
                                    group -> new GroupHandouts(group, name, named, new EnumMap<>(HandoutKind.class)))
                            .counts()
                            .put(Coded.of(HandoutKind.class, row.getString("kind")), row.getInt("handed"));
                });
        return List.copyOf(groups.values());
    }

    /**
     * Somebody who received something at a session.
     *
     * @param name the code where the session's sheet keeps those
     */
    public record Receipt(SessionId session, LocalDate day, String name) {}

    /** Those whom a figure of {@link #ofMonth} counts, the first day first, then in the order of the sheet. */
    List<Receipt> receipts(GroupId group, YearMonth month, HandoutKind kind) {
        return jdbc.sql("""
                        SELECT s.id, e.on_day, coalesce(c.code, p.family_name || ' ' || p.given_name) AS name
                        FROM known_handout h
                            JOIN session s ON s.organisation_id = h.organisation_id AND s.id = h.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN person p ON p.organisation_id = h.organisation_id AND p.id = h.person_id
                            LEFT JOIN sheet_code c ON c.organisation_id = h.organisation_id AND c.session_id = h.session_id
                                AND c.person_id = h.person_id
                        WHERE s.group_id = :group AND h.kind = :kind AND e.on_day BETWEEN :first AND :last
                            AND s.status IN ('planned', 'held')
                        ORDER BY lower(e.period), s.id, c.number NULLS LAST, p.family_name, p.given_name, p.id
                        """)
                .param("group", group.value())
                .param("kind", kind.code())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, number) -> new Receipt(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("name")))
                .list();
    }
}
