package pl.mors.participant.institution;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ActivityKindUse;
import pl.mors.programme.ProgrammeId;

/** The kinds of activity by which a programme's institutions were supported, also those taken back: their rows stay. */
@Repository
@Transactional(readOnly = true)
class KindsOfInstitutionSupports implements ActivityKindUse {

    private final JdbcClient jdbc;

    KindsOfInstitutionSupports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> activityKindsInUse(ProgrammeId programme) {
        return new HashSet<>(
                jdbc.sql("SELECT DISTINCT activity_kind FROM institution_support WHERE programme_id = :programme")
                        .param("programme", programme.value())
                        .query(String.class)
                        .list());
    }
}
