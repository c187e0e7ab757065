package pl.mors.casework.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.casework.CaseId;
import pl.mors.platform.Ids;

@Repository
class ProgressRepository {

    private final JdbcClient jdbc;

    ProgressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the row still held. */
    boolean supersede(UUID version) {
        return jdbc.sql("""
                        UPDATE social_progress SET superseded_at = clock_timestamp()
                        WHERE id = :id AND superseded_at IS NULL""").param("id", version).update() == 1;
    }

    void insert(CaseId id, ProgressMoment moment, String edition, LocalDate day, List<Integer> scores) {
        jdbc.sql("""
                        INSERT INTO social_progress (organisation_id, id, case_id, moment, questionnaire, answered_on, scores)
                        VALUES (current_organisation(), :id, :case, :moment, :edition, :day, :scores::smallint[])""")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("moment", moment.code())
                .param("edition", edition)
                .param("day", day)
                .param("scores", scores.toArray(Integer[]::new))
                .update();
    }
}
