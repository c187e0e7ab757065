package pl.mors.activity.desk;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.access.GroupAccess;
import pl.mors.audit.ConfidentialChanges;

/**
 * Places and attendance in groups with hidden membership that somebody else leads. Source: practice of support groups,
 * confidentiality covers the identity of others, also later and also in the trail. Corrected rows count as well.
 */
@Component
class HiddenMembership implements ConfidentialChanges {

    private final JdbcClient jdbc;
    private final GroupAccess access;

    HiddenMembership(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> among(Collection<UUID> rows) {
        return jdbc.sql("""
                        SELECT w.id
                        FROM (
                                SELECT e.id, e.organisation_id, e.group_id FROM enrolment e WHERE e.id = ANY (:rows)
                                UNION ALL
                                SELECT w.id, w.organisation_id, w.group_id FROM waiting_list_entry w WHERE w.id = ANY (:rows)
                                UNION ALL
                                SELECT c.id, c.organisation_id, c.group_id FROM group_consent c WHERE c.id = ANY (:rows)
                                UNION ALL
                                SELECT k.id, k.organisation_id, k.group_id FROM group_code k WHERE k.id = ANY (:rows)
                                UNION ALL
                                SELECT p.id, p.organisation_id, p.group_id FROM pick_up_permission p WHERE p.id = ANY (:rows)
                                UNION ALL
                                SELECT a.id, a.organisation_id, s.group_id FROM attendance a
                                    JOIN session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                                WHERE a.id = ANY (:rows)
                                UNION ALL
                                SELECT m.id, m.organisation_id, s.group_id FROM made_up m
                                    JOIN session s ON s.organisation_id = m.organisation_id AND s.id = m.session_id
                                WHERE m.id = ANY (:rows)
                                UNION ALL
                                SELECT w.id, w.organisation_id, s.group_id FROM sheet_correction w
                                    JOIN session s ON s.organisation_id = w.organisation_id AND s.id = w.session_id
                                WHERE w.id = ANY (:rows)
                                UNION ALL
                                SELECT x.id, x.organisation_id, s.group_id FROM double_presence_explanation x
                                    JOIN session s ON s.organisation_id = x.organisation_id
                                        AND s.id IN (x.session_id, x.other_session_id)
                                WHERE x.id = ANY (:rows)
                            ) w
                            JOIN activity_group g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
                        WHERE g.hidden_membership AND NOT EXISTS (SELECT FROM group_facilitator f
                            WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                AND f.membership_id = :self AND f.ended_at IS NULL)
                        """)
                .param("rows", rows.toArray(UUID[]::new))
                .param("self", access.sight().membership())
                .query(UUID.class)
                .set();
    }
}
