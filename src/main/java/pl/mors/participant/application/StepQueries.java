package pl.mors.participant.application;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;

/** Which steps about an application were the last, so that nobody replaces unseen what somebody else has just recorded. */
@Repository
@Transactional(readOnly = true)
class StepQueries {

    private final JdbcClient jdbc;

    StepQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the answers and documents, which are always recorded together. */
    String lastAnswers(RecruitmentApplicationId application) {
        return jdbc.sql("SELECT id FROM known_application_papers WHERE application_id = :application")
                .param("application", application.value())
                .query(UUID.class)
                .optional()
                .map(UUID::toString)
                .orElse("");
    }

    /** Of the formal check and of what it looks at. */
    String lastCheck(RecruitmentApplicationId application) {
        return jdbc.sql("SELECT id FROM known_application_check WHERE application_id = :application")
                        .param("application", application.value())
                        .query(UUID.class)
                        .optional()
                        .map(UUID::toString)
                        .orElse("")
                + "/" + lastAnswers(application);
    }
}
