package pl.mors.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Two requests of one session may keep the same attribute at once, such as what the next page says; the later one stays. Without it
 * the database refuses the second, and a button that was pressed twice answers with a fault.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
