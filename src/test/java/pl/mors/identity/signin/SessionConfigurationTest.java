package pl.mors.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import pl.mors.IntegrationTest;

@IntegrationTest
class SessionConfigurationTest {

    @Autowired
    private FindByIndexNameSessionRepository<?> sessions;

    @Test
    void twoRequestsOfOneSessionKeepTheSameAttributeAtOnce() {
        assertThat(keptByTwo(sessions)).isEqualTo("later");
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
