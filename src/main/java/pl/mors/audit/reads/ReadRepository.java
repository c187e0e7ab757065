package pl.mors.audit.reads;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.platform.Ids;

/** Appends reads to the trail. Who and when is the database's to say. */
@Repository
class ReadRepository {

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    ReadRepository(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Appends in a transaction of its own: a read stays recorded whatever becomes of the request. */
    void append(String subject, @Nullable UUID subjectId, boolean granted) {
        insert(subject, subjectId, granted, false);
    }

    /** Appends, of an answer that only leads on to another page: it shows nothing itself, and so does not wait for the disk. */
    void appendRedirect(String subject, @Nullable UUID subjectId) {
        insert(subject, subjectId, true, true);
    }

    /** Whether the disk is waited for is set on the way: a statement of its own would take as long. */
    private void insert(String subject, @Nullable UUID subjectId, boolean granted, boolean leadsOn) {
        ownTransaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO audit_read (organisation_id, id, subject, subject_id, granted)
                        SELECT current_organisation(), :id, :subject, :subjectId, :granted
                        WHERE NOT :leadsOn OR set_config('synchronous_commit', 'off', true) = 'off'
                        """)
                .param("id", Ids.next())
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("granted", granted)
                .param("leadsOn", leadsOn)
                .update());
    }
}
