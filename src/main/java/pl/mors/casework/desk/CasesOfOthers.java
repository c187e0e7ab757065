package pl.mors.casework.desk;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.ConfidentialChanges;
import pl.mors.casework.access.CaseAccess;

/**
 * What was written in cases that somebody else has: the trail says that and when, not whose. Source: our own; a case is nobody else's
 * to read, also in the trail. Corrected rows count as well.
 */
@Component
class CasesOfOthers implements ConfidentialChanges {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CasesOfOthers(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> among(Collection<UUID> rows) {
        return jdbc.sql("""
                        SELECT w.id
                        FROM (
                                SELECT id, organisation_id, case_id FROM support_card WHERE id = ANY (:rows)
                                UNION ALL
                                SELECT g.id, g.organisation_id, c.case_id FROM card_grant g
                                    JOIN support_card c ON c.organisation_id = g.organisation_id AND c.id = g.card_id
                                WHERE g.id = ANY (:rows)
                                UNION ALL
                                SELECT s.id, s.organisation_id, c.case_id FROM support_meeting s
                                    JOIN support_card c ON c.organisation_id = s.organisation_id AND c.id = s.card_id
                                WHERE s.id = ANY (:rows)
                                UNION ALL
                                SELECT id, organisation_id, case_id FROM needs_assessment WHERE id = ANY (:rows)
                                UNION ALL
                                SELECT id, organisation_id, case_id FROM support_path WHERE id = ANY (:rows)
                                UNION ALL
                                SELECT id, organisation_id, case_id FROM path_review WHERE id = ANY (:rows)
                                UNION ALL
                                SELECT id, organisation_id, case_id FROM social_progress WHERE id = ANY (:rows)
                            ) w
                        WHERE NOT EXISTS (SELECT FROM known_case_assignment a
                            WHERE a.organisation_id = w.organisation_id AND a.case_id = w.case_id AND a.membership_id = :self)""")
                .param("rows", rows.toArray(UUID[]::new))
                .param("self", access.self())
                .query(UUID.class)
                .set();
    }
}
