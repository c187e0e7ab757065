package pl.mors.participant.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.platform.text.Texts;

/** Names the versions of information clauses that the trail refers to. */
@Component
class NoticesInAudit implements AuditNaming {

    private final JdbcClient jdbc;

    NoticesInAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Named> names(Collection<UUID> ids) {
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("""
                        SELECT n.id, n.version, p.title FROM privacy_notice n
                            LEFT JOIN programme p ON p.organisation_id = n.organisation_id AND p.id = n.programme_id
                        WHERE n.id = ANY (:ids)""").param("ids", ids.toArray(UUID[]::new)).query(row -> {
            var title = row.getString("title");
            names.put(
                    row.getObject("id", UUID.class),
                    Named.of(Texts.t(
                            "participant.notice.named",
                            title == null ? Texts.t("participant.notice.organisation") : title,
                            String.valueOf(row.getInt("version")))));
        });
        return names;
    }
}
