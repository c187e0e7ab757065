package pl.mors.participant.desk;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.CaseSubjectSource;

/** Rounds and participations. */
@Component
class ParticipantCaseSubjects implements CaseSubjectSource {

    private final JdbcClient jdbc;

    ParticipantCaseSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isCaseSubject(UUID id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM recruitment_round WHERE id = :id)
                            OR EXISTS (SELECT FROM participation WHERE id = :id)""").param("id", id).query(Boolean.class).single();
    }
}
