package pl.mors.activity.desk;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.platform.text.Texts;

/** Names the groups, sessions and printed sheets that the trail refers to; those of groups with hidden membership never beside a person. */
@Component
@Transactional(readOnly = true)
class GroupsInAudit implements AuditNaming {

    private final JdbcClient jdbc;

    GroupsInAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        SELECT g.id, g.name, g.hidden_membership, NULL::timestamptz AS from_at
                        FROM activity_group g WHERE g.id = ANY (:ids)
                        UNION ALL
                        SELECT s.id, g.name, g.hidden_membership, lower(e.period)
                        FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.id = ANY (:ids)
                        UNION ALL
                        SELECT p.id, g.name, g.hidden_membership, lower(e.period)
                        FROM printed_sheet p
                            JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE p.id = ANY (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> {
                    var from = row.getObject("from_at", OffsetDateTime.class);
                    var text = from == null
                            ? row.getString("name")
                            : row.getString("name") + ", " + Texts.dateTime(from.toInstant());
                    return Map.entry(
                            row.getObject("id", UUID.class),
                            row.getBoolean("hidden_membership") ? Named.ofHiddenGroup(text) : Named.of(text));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
