package pl.mors.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.platform.text.Texts;

/** Names the entries that the trail refers to by their time. */
@Component
@Transactional(readOnly = true)
class EntriesInAudit implements AuditNaming {

    private final JdbcClient jdbc;

    EntriesInAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        SELECT id, lower(period) AS from_at, upper(period) AS to_at
                        FROM calendar_entry WHERE id = ANY (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> {
                    var time = TimeRange.ofRow(row);
                    return Map.entry(
                            row.getObject("id", UUID.class),
                            Named.of(Texts.dateTime(time.from()) + "–" + Texts.time(time.endTime())));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
