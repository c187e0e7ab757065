package pl.mors.activity.desk;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.diary.DiaryAccess;
import pl.mors.audit.ConfidentialChanges;

/**
 * What was written in diaries that the reader may not open: the trail says that and when, not what, nor about whom. Source: our own; a
 * diary is its author's and the coordinator's to read, also in the trail. Corrected rows count as well.
 */
@Component
class DiariesOfOthers implements ConfidentialChanges {

    private final JdbcClient jdbc;
    private final DiaryAccess access;

    DiariesOfOthers(JdbcClient jdbc, DiaryAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> among(Collection<UUID> rows) {
        return access.readsAll()
                ? Set.of()
                : jdbc.sql("""
                        SELECT w.id
                        FROM (
                                SELECT id, organisation_id, id AS diary_entry_id FROM diary_entry WHERE id = ANY (:rows)
                                UNION ALL
                                SELECT id, organisation_id, diary_entry_id FROM diary_version WHERE id = ANY (:rows)
                                UNION ALL
                                SELECT id, organisation_id, diary_entry_id FROM diary_person WHERE id = ANY (:rows)
                                UNION ALL
                                SELECT id, organisation_id, diary_entry_id FROM diary_annulment WHERE id = ANY (:rows)
                            ) w
                            JOIN diary_entry e ON e.organisation_id = w.organisation_id AND e.id = w.diary_entry_id
                        WHERE e.membership_id <> :self
                        """)
                        .param("rows", rows.toArray(UUID[]::new))
                        .param("self", access.self().value())
                        .query(UUID.class)
                        .set();
    }
}
