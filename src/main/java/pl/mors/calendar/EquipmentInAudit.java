package pl.mors.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;

/** Names the equipment that the trail refers to. */
@Component
@Transactional(readOnly = true)
class EquipmentInAudit implements AuditNaming {

    private final JdbcClient jdbc;

    EquipmentInAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        SELECT id, name || coalesce(' (' || inventory_number || ')', '') AS label
                        FROM equipment WHERE id = ANY (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), Named.of(row.getString("label"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
