package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.RecruitmentApplication.Appeal;
import pl.mors.participant.application.RecruitmentApplication.Basis;
import pl.mors.platform.Ids;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RankingRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RankingRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void replaceDecision(
            RecruitmentApplicationId application,
            Ranking.Outcome outcome,
            Basis basis,
            LocalDate day,
            String reason,
            Snapshot told) {
        supersede("recruitment_decision", application);
        jdbc.sql("""
                        INSERT INTO recruitment_decision (organisation_id, id, application_id, outcome, basis, decided_on, reason, told)
                        VALUES (current_organisation(), :id, :application, :outcome, :basis, :day, :reason, :told::jsonb)""")
                .param("id", Ids.next())
                .param("application", application.value())
                .param("outcome", outcome.code())
                .param("basis", basis.code())
                .param("day", day)
                .param("reason", reason)
                .param("told", json.writeValueAsString(told))
                .update();
    }

    /** @param outcome null while the appeal is open */
    void replaceAppeal(
            RecruitmentApplicationId application,
            UUID decision,
            LocalDate lodgedOn,
            Appeal.@Nullable Outcome outcome,
            @Nullable LocalDate decidedOn,
            @Nullable String reason) {
        supersede("recruitment_appeal", application);
        jdbc.sql("""
                        INSERT INTO recruitment_appeal (organisation_id, id, application_id, decision_id, lodged_on, outcome,
                            decided_on, reason)
                        VALUES (current_organisation(), :id, :application, :decision, :lodgedOn, :outcome, :decidedOn, :reason)""")
                .param("id", Ids.next())
                .param("application", application.value())
                .param("decision", decision)
                .param("lodgedOn", lodgedOn)
                .param("outcome", outcome == null ? null : outcome.code())
                .param("decidedOn", decidedOn)
                .param("reason", reason)
                .update();
    }

    /** The number of the list. */
    int insertList(RecruitmentRoundId round, LocalDate day, List<ListLine> lines, @Nullable String aloneReason) {
        return jdbc.sql("""
                        INSERT INTO recruitment_list (organisation_id, id, round_id, number, made_on, told, alone_reason)
                        SELECT current_organisation(), :id, :round, coalesce(max(number), 0) + 1, :day, :told::jsonb, :aloneReason
                        FROM recruitment_list WHERE round_id = :round
                        RETURNING number""")
                .param("id", Ids.next())
                .param("round", round.value())
                .param("day", day)
                .param("told", json.writeValueAsString(lines))
                .param("aloneReason", aloneReason)
                .query(Integer.class)
                .single();
    }

    void publishList(RecruitmentRoundId round, int number, LocalDate day) {
        jdbc.sql("""
                        UPDATE recruitment_list SET published_on = :day
                        WHERE round_id = :round AND number = :number AND published_on IS NULL""")
                .param("day", day)
                .param("round", round.value())
                .param("number", number)
                .update();
    }

    private void supersede(String table, RecruitmentApplicationId application) {
        jdbc.sql("""
                        UPDATE %s SET superseded_at = clock_timestamp()
                        WHERE application_id = :application AND superseded_at IS NULL""".formatted(table)).param("application", application.value()).update();
    }
}
