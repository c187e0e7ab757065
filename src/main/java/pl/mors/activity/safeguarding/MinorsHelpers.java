package pl.mors.activity.safeguarding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;

/** Who helps with minors without an account, for those who let them. */
@Repository
@Transactional
public class MinorsHelpers {

    private final JdbcClient jdbc;
    private final CheckRepository repository;

    MinorsHelpers(JdbcClient jdbc, CheckRepository repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /**
     * Whoever goes along with a group: the helper of that name in it, put on the list when there is none yet; nobody where the session is
     * none of minors.
     */
    public Optional<UUID> goingAlong(SessionId session, GroupId group, String name) {
        boolean ofMinors = jdbc.sql("SELECT EXISTS (SELECT FROM session_of_minors WHERE session_id = :session)")
                .param("session", session.value())
                .query(Boolean.class)
                .single();
        if (!ofMinors) {
            return Optional.empty();
        }
        var known = jdbc.sql("""
                        SELECT id FROM known_minors_helper WHERE group_id = :group AND fold(name) = fold(:name) ORDER BY id LIMIT 1
                        """)
                .param("group", group.value())
                .param("name", name)
                .query(UUID.class)
                .optional();
        return known.or(() -> Optional.of(repository.addHelper(name, Worker.GUARDIAN, group)));
    }
}
