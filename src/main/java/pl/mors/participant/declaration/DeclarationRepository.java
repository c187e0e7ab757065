package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.community.CommunityId;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.GuardianId;
import pl.mors.platform.Ids;

@Repository
class DeclarationRepository {

    private final JdbcClient jdbc;

    DeclarationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertDeclaration(
            ParticipationId participation,
            LocalDate signedOn,
            @Nullable GuardianId guardian,
            @Nullable UUID eligibilityCheck,
            @Nullable String overrideReason) {
        jdbc.sql("""
                        INSERT INTO participation_declaration (organisation_id, id, participation_id, signed_on,
                            guardian_id, eligibility_check_id, override_reason)
                        VALUES (current_organisation(), :id, :participation, :signedOn, :guardian, :check, :reason)""")
                .param("id", Ids.next())
                .param("participation", participation.value())
                .param("signedOn", signedOn)
                .param("guardian", guardian == null ? null : guardian.value())
                .param("check", eligibilityCheck)
                .param("reason", overrideReason)
                .update();
    }

    void insertEntrySituation(ParticipationId participation, EntrySituation entry, boolean atRisk) {
        var occupation = entry.occupation();
        var institution = entry.institution();
        jdbc.sql("""
                        INSERT INTO entry_situation (organisation_id, id, participation_id, education, labour_status,
                            labour_status_detail, occupation, employer, education_ends_on, at_risk, institution_id)
                        VALUES (current_organisation(), :id, :participation, :education, :status, :detail, :occupation,
                            :employer, :educationEndsOn, :atRisk, :institution)""")
                .param("id", Ids.next())
                .param("participation", participation.value())
                .param("education", entry.education().code())
                .param("status", entry.labour().status().code())
                .param("detail", entry.labour().detail())
                .param("occupation", occupation == null ? null : occupation.code())
                .param("employer", entry.employer())
                .param("educationEndsOn", entry.educationEndsOn())
                .param("atRisk", atRisk)
                .param("institution", institution == null ? null : institution.value())
                .update();
    }

    void insertAnswer(
            ParticipationId participation,
            SensitiveQuestion question,
            SensitiveAnswer answer,
            LocalDate askedOn,
            @Nullable String witness) {
        jdbc.sql("""
                        INSERT INTO sensitive_answer (organisation_id, id, participation_id, question, answer, asked_on, witness)
                        VALUES (current_organisation(), :id, :participation, :question, :answer, :askedOn, :witness)""")
                .param("id", Ids.next())
                .param("participation", participation.value())
                .param("question", question.code())
                .param("answer", answer.code())
                .param("askedOn", askedOn)
                .param("witness", answer == SensitiveAnswer.REFUSED ? witness : null)
                .update();
    }

    void updateRole(ParticipationId participation, ParticipationRole role, @Nullable ParticipationId main) {
        jdbc.sql("""
                        UPDATE participation SET role = :role, main_participation_id = :main
                        WHERE id = :participation AND (role, main_participation_id) IS DISTINCT FROM (:role, :main::uuid)""")
                .param("participation", participation.value())
                .param("role", role.code())
                .param("main", main == null ? null : main.value())
                .update();
    }

    void updateCommunity(ParticipationId participation, @Nullable CommunityId community) {
        jdbc.sql("UPDATE participation SET community_id = :community WHERE id = :participation")
                .param("participation", participation.value())
                .param("community", community == null ? null : community.value())
                .update();
    }

    void supersedeDeclaration(ParticipationId participation) {
        supersede("participation_declaration", participation);
    }

    void supersedeEntrySituation(ParticipationId participation) {
        supersede("entry_situation", participation);
    }

    void supersedeAnswer(ParticipationId participation, SensitiveQuestion question) {
        jdbc.sql("""
                        UPDATE sensitive_answer SET superseded_at = clock_timestamp()
                        WHERE participation_id = :participation AND question = :question AND superseded_at IS NULL""")
                .param("participation", participation.value())
                .param("question", question.code())
                .update();
    }

    private void supersede(String table, ParticipationId participation) {
        jdbc.sql("""
                        UPDATE %s SET superseded_at = clock_timestamp()
                        WHERE participation_id = :participation AND superseded_at IS NULL""".formatted(table))
                .param("participation", participation.value())
                .update();
    }
}
