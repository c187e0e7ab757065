package pl.mors.casework.desk;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ActivityKindUse;
import pl.mors.programme.ProgrammeId;

/** The kinds of activity of a programme's cards: their meetings are counted by its rules. */
@Repository
@Transactional(readOnly = true)
class KindsOfCards implements ActivityKindUse {

    private final JdbcClient jdbc;

    KindsOfCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> activityKindsInUse(ProgrammeId programme) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT activity_kind FROM support_card WHERE programme_id = :programme")
                .param("programme", programme.value())
                .query(String.class)
                .list());
    }
}
