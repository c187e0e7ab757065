package pl.mors.activity.group;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ActivityKindUse;
import pl.mors.programme.ProgrammeId;

/** The kinds of activity as which groups ran in a programme: its supports are counted by their rules. */
@Repository
@Transactional(readOnly = true)
class KindsOfGroups implements ActivityKindUse {

    private final JdbcClient jdbc;

    KindsOfGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> activityKindsInUse(ProgrammeId programme) {
        return new HashSet<>(
                jdbc.sql("SELECT DISTINCT activity_kind FROM group_programme WHERE programme_id = :programme")
                        .param("programme", programme.value())
                        .query(String.class)
                        .list());
    }
}
