package pl.mors.participant.institution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;

/** Names the institutions that the trail refers to. */
@Component
@Transactional(readOnly = true)
class InstitutionsInAudit implements AuditNaming {

    private final JdbcClient jdbc;

    InstitutionsInAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("SELECT id, name FROM institution WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), Named.of(row.getString("name")));
                });
        return names;
    }
}
