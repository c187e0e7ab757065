package pl.mors.casework.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.casework.access.CaseAccess;
import pl.mors.platform.text.Texts;

/** Names the cases and cards that the trail refers to, for who has them; for others they are somebody's. */
@Component
@Transactional(readOnly = true)
class CasesInAudit implements AuditNaming {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CasesInAudit(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("""
                        SELECT w.id, w.key, p.given_name || ' ' || p.family_name AS name,
                            coalesce(a.membership_id = :self, false) AS own
                        FROM (SELECT id, organisation_id, id AS case_id, 'casework.audit.case' AS key FROM support_case
                                UNION ALL
                                SELECT id, organisation_id, case_id, 'casework.audit.card' FROM support_card) w
                            JOIN support_case k ON k.organisation_id = w.organisation_id AND k.id = w.case_id
                            JOIN person p ON p.organisation_id = k.organisation_id AND p.id = k.person_id
                            LEFT JOIN known_case_assignment a ON a.organisation_id = k.organisation_id AND a.case_id = k.id
                        WHERE w.id = ANY (:ids)""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("self", access.self())
                .query(row -> {
                    names.put(
                            row.getObject("id", UUID.class),
                            row.getBoolean("own")
                                    ? Named.person(Texts.t(row.getString("key"), row.getString("name")))
                                    : Named.unseenPerson());
                });
        return names;
    }
}
