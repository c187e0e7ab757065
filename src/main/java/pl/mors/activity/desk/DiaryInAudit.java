package pl.mors.activity.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.diary.DiaryAccess;
import pl.mors.audit.AuditNaming;
import pl.mors.platform.text.Texts;

/** Names the entries of diaries that the trail refers to, by their days and for whoever may read them. */
@Component
@Transactional(readOnly = true)
class DiaryInAudit implements AuditNaming {

    private final JdbcClient jdbc;
    private final DiaryAccess access;

    DiaryInAudit(JdbcClient jdbc, DiaryAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        SELECT v.diary_entry_id, v.on_day, :only::uuid IS NULL OR v.membership_id = :only AS seen
                        FROM known_diary_version v WHERE v.diary_entry_id = ANY (:ids)
                        UNION ALL
                        SELECT v.diary_entry_id, v.on_day, :only::uuid IS NULL OR v.membership_id = :only
                        FROM annulled_diary_version v WHERE v.diary_entry_id = ANY (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("only", access.onlyOf())
                .query((row, number) -> Map.entry(
                        row.getObject("diary_entry_id", UUID.class),
                        row.getBoolean("seen")
                                ? Named.of(Texts.t("activity.diary.audit", row.getObject("on_day", LocalDate.class)))
                                : Named.unseen()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
