package pl.mors.document.keys;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.platform.Ids;

/** Wrapped key sets of the current organisation. */
@Repository
class KeyRepository {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeyRepository(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether any organisation has key sets. */
    boolean anyKeySets() {
        return transaction.execute(status ->
                jdbc.sql("SELECT key_sets_exist()").query(Boolean.class).single());
    }

    Optional<byte[]> find(KeyPurpose purpose) {
        return jdbc.sql("""
                        SELECT wrapped_keyset FROM organisation_key
                        WHERE organisation_id = current_organisation() AND purpose = :purpose
                        """)
                .param("purpose", purpose.code())
                .query(byte[].class)
                .optional();
    }

    /** Keeps a key set unless somebody else kept one meanwhile: the one to use is found again afterwards. */
    void addUnlessThere(KeyPurpose purpose, byte[] wrapped) {
        jdbc.sql("""
                        INSERT INTO organisation_key (organisation_id, id, purpose, wrapped_keyset)
                        VALUES (current_organisation(), :id, :purpose, :wrapped)
                        ON CONFLICT (organisation_id, purpose) DO NOTHING
                        """)
                .param("id", Ids.next())
                .param("purpose", purpose.code())
                .param("wrapped", wrapped)
                .update();
    }
}
