package pl.mors.document.store;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.document.FileType;
import pl.mors.platform.text.Texts;

/** Says of the files that the trail refers to what they are and when they came; not their names, in which people give others away. */
@Component
@Transactional(readOnly = true)
class FilesInAudit implements AuditNaming {

    private final JdbcClient jdbc;

    FilesInAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("SELECT id, media_type, created_at FROM file WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    var type = FileType.ofMediaType(row.getString("media_type"));
                    var at = row.getObject("created_at", OffsetDateTime.class).toInstant();
                    names.put(
                            row.getObject("id", UUID.class),
                            Named.of(Texts.t("document.file.in-audit", Texts.t(type.textKey()), Texts.dateTime(at))));
                });
        return names;
    }
}
