package pl.mors.participant.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck;
import pl.mors.person.NoticeId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class ApplicationRepository {

    private final JdbcClient jdbc;

    ApplicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One step about an application at a time; those of its round wait, too. */
    void lock(RecruitmentApplicationId application) {
        jdbc.sql("""
                        SELECT r.id FROM recruitment_round r
                        WHERE r.id = (SELECT round_id FROM recruitment_application WHERE id = :id) FOR NO KEY UPDATE""").param("id", application.value()).query(row -> {});
    }

    int nextNumber(RecruitmentRoundId round) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM recruitment_application WHERE round_id = :round")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    void insert(
            RecruitmentApplicationId id,
            RecruitmentRoundId round,
            int number,
            PersonId person,
            Channel channel,
            Instant submittedAt) {
        jdbc.sql("""
                        INSERT INTO recruitment_application (organisation_id, id, round_id, number, person_id, channel, submitted_at)
                        VALUES (current_organisation(), :id, :round, :number, :person, :channel, :submittedAt)""")
                .param("id", id.value())
                .param("round", round.value())
                .param("number", number)
                .param("person", person.value())
                .param("channel", channel.code())
                .param("submittedAt", submittedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void tie(RecruitmentApplicationId application, PersonId person) {
        jdbc.sql("UPDATE recruitment_application SET person_id = :person WHERE id = :id AND person_id IS NULL")
                .param("person", person.value())
                .param("id", application.value())
                .update();
    }

    /** The information clause that the form showed to whoever applied on line. */
    Optional<NoticeId> toldOnline(RecruitmentApplicationId application) {
        return jdbc.sql("SELECT notice_id FROM recruitment_application WHERE id = :id AND notice_id IS NOT NULL")
                .param("id", application.value())
                .query(UUID.class)
                .optional()
                .map(NoticeId::new);
    }

    /** Leaves the answers that stayed as they were. */
    void replaceAnswers(RecruitmentApplicationId application, Map<UUID, UUID> answers) {
        var criteria = answers.keySet().toArray(UUID[]::new);
        var options = answers.values().toArray(UUID[]::new);
        jdbc.sql("""
                        UPDATE application_answer SET superseded_at = clock_timestamp()
                        WHERE application_id = :application AND superseded_at IS NULL
                            AND NOT EXISTS (SELECT FROM unnest(:criteria, :options) AS n (criterion_id, option_id)
                                WHERE n.criterion_id = application_answer.criterion_id AND n.option_id = application_answer.option_id)""")
                .param("application", application.value())
                .param("criteria", criteria)
                .param("options", options)
                .update();
        jdbc.sql("""
                        INSERT INTO application_answer (organisation_id, id, application_id, criterion_id, option_id)
                        SELECT current_organisation(), n.id, :application, n.criterion_id, n.option_id
                        FROM unnest(:ids, :criteria, :options) AS n (id, criterion_id, option_id)
                        WHERE NOT EXISTS (SELECT FROM application_answer o WHERE o.application_id = :application
                            AND o.criterion_id = n.criterion_id AND o.superseded_at IS NULL)""")
                .param("ids", answers.keySet().stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("application", application.value())
                .param("criteria", criteria)
                .param("options", options)
                .update();
    }

    void replacePapers(RecruitmentApplicationId application, List<String> delivered) {
        supersede("application_papers", application);
        jdbc.sql("""
                        INSERT INTO application_papers (organisation_id, id, application_id, delivered)
                        VALUES (current_organisation(), :id, :application, :delivered)""")
                .param("id", Ids.next())
                .param("application", application.value())
                .param("delivered", delivered.toArray(String[]::new))
                .update();
    }

    void replaceCheck(
            RecruitmentApplicationId application,
            FormalCheck.Result result,
            LocalDate day,
            @Nullable String missing,
            @Nullable LocalDate completeBy) {
        supersede("application_check", application);
        jdbc.sql("""
                        INSERT INTO application_check (organisation_id, id, application_id, result, checked_on, missing, complete_by)
                        VALUES (current_organisation(), :id, :application, :result, :day, :missing, :completeBy)""")
                .param("id", Ids.next())
                .param("application", application.value())
                .param("result", result.code())
                .param("day", day)
                .param("missing", missing)
                .param("completeBy", completeBy)
                .update();
    }

    void replaceAdmission(RecruitmentApplicationId application, String reason) {
        supersede("late_admission", application);
        jdbc.sql("""
                        INSERT INTO late_admission (organisation_id, id, application_id, reason)
                        VALUES (current_organisation(), :id, :application, :reason)""")
                .param("id", Ids.next())
                .param("application", application.value())
                .param("reason", reason)
                .update();
    }

    void insertWithdrawal(RecruitmentApplicationId application, LocalDate day, @Nullable String reason) {
        jdbc.sql("""
                        INSERT INTO recruitment_withdrawal (organisation_id, id, application_id, withdrawn_on, reason)
                        VALUES (current_organisation(), :id, :application, :day, :reason)""")
                .param("id", Ids.next())
                .param("application", application.value())
                .param("day", day)
                .param("reason", reason)
                .update();
    }

    private void supersede(String table, RecruitmentApplicationId application) {
        jdbc.sql("""
                        UPDATE %s SET superseded_at = clock_timestamp()
                        WHERE application_id = :application AND superseded_at IS NULL""".formatted(table)).param("application", application.value()).update();
    }
}
