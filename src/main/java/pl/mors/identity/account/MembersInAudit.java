package pl.mors.identity.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Organisations;

/** Names the organisations, and to readers of accounts the colleagues, that the trail refers to. */
@Component
@Transactional(readOnly = true)
class MembersInAudit implements AuditNaming {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Organisations organisations;

    MembersInAudit(JdbcClient jdbc, CurrentUser user, Organisations organisations) {
        this.jdbc = jdbc;
        this.user = user;
        this.organisations = organisations;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        boolean seen = user.may(DataClass.ACCOUNT, Action.READ);
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("""
                        SELECT m.id, a.display_name FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE m.id = ANY (:ids)
                        UNION ALL
                        SELECT id, display_name FROM account WHERE id = ANY (:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("id", UUID.class), seen ? Named.of(row.getString("display_name")) : Named.unseen());
        });
        organisations.all().stream()
                .filter(organisation -> ids.contains(organisation.id().value()))
                .forEach(organisation -> names.put(organisation.id().value(), Named.of(organisation.name())));
        return names;
    }
}
