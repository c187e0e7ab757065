package pl.mors.programme.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.platform.text.Texts;

/** Names the programmes, their versions, venues and rooms that the trail refers to. */
@Component
@Transactional(readOnly = true)
class ProgrammesInAudit implements AuditNaming {

    private final JdbcClient jdbc;

    ProgrammesInAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        SELECT id, title AS name, NULL::int AS version FROM programme WHERE id = ANY (:ids)
                        UNION ALL
                        SELECT v.id, p.title, v.number FROM programme_version v
                            JOIN programme p ON p.organisation_id = v.organisation_id AND p.id = v.programme_id
                        WHERE v.id = ANY (:ids)
                        UNION ALL
                        SELECT id, name, NULL FROM venue WHERE id = ANY (:ids)
                        UNION ALL
                        SELECT r.id, r.name || ', ' || v.name, NULL FROM room r
                            JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE r.id = ANY (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> {
                    var name = row.getString("name");
                    var version = row.getObject("version", Integer.class);
                    return Map.entry(
                            row.getObject("id", UUID.class),
                            Named.of(version == null ? name : Texts.t("programme.audit.version", name, version)));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
