package pl.mors.casework.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.casework.CaseId;
import pl.mors.identity.MembershipId;
import pl.mors.participant.Participation;
import pl.mors.platform.Ids;

@Repository
class SupportCaseRepository {

    private final JdbcClient jdbc;

    SupportCaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseId open(Participation participation, LocalDate day) {
        var id = CaseId.next();
        jdbc.sql("""
                        INSERT INTO support_case (organisation_id, id, participation_id, person_id, programme_id, opened_on)
                        VALUES (current_organisation(), :id, :participation, :person, :programme, :day)""")
                .param("id", id.value())
                .param("participation", participation.id().value())
                .param("person", participation.person().value())
                .param("programme", participation.programme().value())
                .param("day", day)
                .update();
        return id;
    }

    /** Whether the row still held. */
    boolean supersede(UUID assignment) {
        return jdbc.sql("""
                        UPDATE case_assignment SET superseded_at = clock_timestamp()
                        WHERE id = :id AND superseded_at IS NULL""").param("id", assignment).update() == 1;
    }

    void assign(CaseId id, MembershipId worker, LocalDate day) {
        jdbc.sql("""
                        INSERT INTO case_assignment (organisation_id, id, case_id, membership_id, assigned_on)
                        VALUES (current_organisation(), :id, :case, :worker, :day)""")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("worker", worker.value())
                .param("day", day)
                .update();
    }
}
