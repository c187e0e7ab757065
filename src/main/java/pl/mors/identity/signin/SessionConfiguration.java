package pl.mors.identity.signin;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** How the sessions of signed-in browsers are kept. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /**
     * Two requests of one session may keep the same attribute at once, such as what the next page says; the later one stays. Without it
     * the database refuses the second, and a button that was pressed twice answers with a fault.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * Sessions are nobody's rows: the database need not be told who acts, which each page would do twice more. For sessions alone: of
     * everything else it must know.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transactions;
    }

    /**
     * Every page notes when its session was last used, and need not wait until the disk has that: after a crash of the database at that
     * moment a session is as old as a page before. A session that is made or ended waits, and so do all facts.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> visitsWithoutWaiting() {
        return sessions -> sessions.setUpdateSessionQuery("""
                UPDATE %TABLE_NAME%
                SET SESSION_ID = ?, LAST_ACCESS_TIME = ?, MAX_INACTIVE_INTERVAL = ?, EXPIRY_TIME = ?, PRINCIPAL_NAME = ?
                WHERE PRIMARY_ID = ? AND set_config('synchronous_commit', 'off', true) = 'off'
                """);
    }
}
