package pl.mors.audit.chain;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/** Adds a link to the chain of every organisation whose trail has grown. */
@Service
class SealAudit {

    private static final Logger log = LoggerFactory.getLogger(SealAudit.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SealAudit(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One transaction per organisation; a failure in one is logged and does not keep the others unsealed. */
    void everywhere() {
        for (UUID organisation : organisations()) {
            try {
                Tenancy.run(Actor.system(new OrganisationId(organisation), "seal-audit"), this::current);
            } catch (DataAccessException e) {
                log.error("The audit trail of organisation {} could not be sealed", organisation, e);
            }
        }
    }

    private List<UUID> organisations() {
        return transaction.execute(status ->
                jdbc.sql("SELECT organisations_to_seal()").query(UUID.class).list());
    }

    private void current() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("SELECT seal_audit()").query(Long.class).single());
    }
}
