package pl.mors.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.mors.platform.AccountId;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/**
 * Tells the database who acts, at the start of each transaction and for that transaction only: row-level security and the
 * audit triggers read it. Without an actor there is no organisation, and so there are no rows. Work of another actor cannot join
 * a transaction, where it would silently go on as the first one: it needs a transaction of its own.
 */
@Component("transactionManager")
class TenantTransactionManager extends JdbcTransactionManager {

    private static final String TELL = "SELECT set_config('mors.organisation', ?, true), "
            + "set_config('mors.account', ?, true), set_config('mors.visit', ?, true), set_config('mors.request', ?, true)";

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareSynchronization(DefaultTransactionStatus status, TransactionDefinition definition) {
        super.prepareSynchronization(status, definition);
        Told now = new Told(Tenancy.current());
        if (status.isNewSynchronization()) {
            TransactionSynchronizationManager.registerSynchronization(now);
        } else if (status.hasTransaction()
                && !TransactionSynchronizationManager.getSynchronizations().contains(now)) {
            throw new IllegalStateException("another actor's work cannot join this transaction");
        }
    }

    /** Goes with the transaction, also while it rests behind another one: whom the database was told. */
    private record Told(Optional<Actor> actor) implements TransactionSynchronization {}

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Optional<Actor> actor = Tenancy.current();
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(
                    1,
                    actor.map(Actor::organisation)
                            .map(OrganisationId::value)
                            .map(Object::toString)
                            .orElse(""));
            statement.setString(
                    2,
                    actor.map(Actor::account)
                            .map(AccountId::value)
                            .map(Object::toString)
                            .orElse(""));
            statement.setString(
                    3, actor.map(Actor::visit).orElse(Actor.Visit.PUBLIC).name().toLowerCase(Locale.ROOT));
            statement.setString(4, actor.map(Actor::request).orElse(""));
            statement.execute();
        }
    }
}
