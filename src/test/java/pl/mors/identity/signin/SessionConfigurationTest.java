package pl.mors.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import pl.mors.IntegrationTest;

@IntegrationTest
class SessionConfigurationTest {

    @Autowired
    private FindByIndexNameSessionRepository<?> sessions;

    @Autowired
    private List<SessionRepositoryCustomizer<JdbcIndexedSessionRepository>> customizers;

    @Test
    void twoRequestsOfOneSessionKeepTheSameAttributeAtOnce() {
        assertThat(keptByTwo(sessions)).isEqualTo("later");
    }

    @Test
    void aVisitDoesNotWaitForTheDiskAndTheEndOfASessionDoes() {
        JdbcOperations database = mock();
        var repository = new JdbcIndexedSessionRepository(database, TransactionOperations.withoutTransaction());
        customizers.forEach(customizer -> customizer.customize(repository));

        beginVisitAndEnd(repository);

        var kept = ArgumentCaptor.forClass(String.class);
        var ended = ArgumentCaptor.forClass(String.class);
        verify(database, times(2)).update(kept.capture(), any(PreparedStatementSetter.class));
        verify(database).update(ended.capture(), any(Object[].class));
        assertThat(kept.getAllValues())
                .satisfiesExactly(
                        made -> assertThat(made).startsWith("INSERT").doesNotContain("synchronous_commit"),
                        used -> assertThat(used)
                                .startsWith("UPDATE")
                                .contains("set_config('synchronous_commit', 'off', true)"));
        assertThat(ended.getValue()).startsWith("DELETE").doesNotContain("synchronous_commit");
    }

    private static <S extends Session> void beginVisitAndEnd(FindByIndexNameSessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        session.setLastAccessedTime(Instant.EPOCH);
        sessions.save(session);
        sessions.deleteById(session.getId());
    }

    private static <S extends Session> Object keptByTwo(FindByIndexNameSessionRepository<S> sessions) {
        var begun = sessions.createSession();
        sessions.save(begun);
        var one = Objects.requireNonNull(sessions.findById(begun.getId()));
        var other = Objects.requireNonNull(sessions.findById(begun.getId()));
        one.setAttribute("notice", "earlier");
        other.setAttribute("notice", "later");
        sessions.save(one);
        sessions.save(other);
        return Objects.requireNonNull(sessions.findById(begun.getId())).getAttribute("notice");
    }
}
