package pl.mors.participant.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

@Repository
class RoundRepository {

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether another round of the programme bears the name. */
    boolean isTaken(ProgrammeId programme, String name, @Nullable RecruitmentRoundId but) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM recruitment_round WHERE programme_id = :programme AND name = :name
                            AND id IS DISTINCT FROM CAST(:but AS uuid))""")
                .param("programme", programme.value())
                .param("name", name)
                .param("but", but == null ? null : but.value())
                .query(Boolean.class)
                .single();
    }

    void insert(RecruitmentRoundId id, ProgrammeId programme, RoundTerms terms) {
        with(jdbc.sql("""
                        INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places,
                            reserve_places, appeal_days, taken_at, required_documents)
                        VALUES (current_organisation(), :id, :programme, :name, :opensOn, :closesOn, :places, :reserve,
                            :appealDays, :takenAt, :documents)""").param("programme", programme.value()), id, terms).update();
    }

    /** Whether the round was still at this version. */
    boolean update(RecruitmentRoundId id, int version, RoundTerms terms) {
        return with(jdbc.sql("""
                        UPDATE recruitment_round SET name = :name, opens_on = :opensOn, closes_on = :closesOn, places = :places,
                            reserve_places = :reserve, appeal_days = :appealDays, taken_at = :takenAt,
                            required_documents = :documents, version = version + 1
                        WHERE id = :id AND version = :version""").param("version", version), id, terms).update() == 1;
    }

    void publish(RecruitmentRoundId id, @Nullable LocalDate day) {
        jdbc.sql("UPDATE recruitment_round SET published_on = :day, version = version + 1 WHERE id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    /** Puts the criterion after those that are there. */
    void insertCriterion(RecruitmentRoundId round, NewCriterion criterion) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO recruitment_criterion (organisation_id, id, round_id, position, name, kind)
                        SELECT current_organisation(), :id, :round, coalesce(max(position), 0) + 1, :name, :kind
                        FROM recruitment_criterion WHERE round_id = :round""")
                .param("id", id)
                .param("round", round.value())
                .param("name", criterion.name())
                .param("kind", criterion.kind().code())
                .update();
        List<NewCriterion.NewOption> options = criterion.options();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            var known = option.known();
            jdbc.sql("""
                            INSERT INTO recruitment_option (organisation_id, id, criterion_id, position, label, points, rule)
                            VALUES (current_organisation(), :id, :criterion, :position, :label, :points, :rule)""")
                    .param("id", Ids.next())
                    .param("criterion", id)
                    .param("position", i + 1)
                    .param("label", option.label())
                    .param("points", option.points())
                    .param("rule", known == null ? null : known.code())
                    .update();
        }
    }

    void deleteCriterion(RecruitmentRoundId round, UUID criterion) {
        jdbc.sql("""
                        DELETE FROM recruitment_option o USING recruitment_criterion c
                        WHERE c.organisation_id = o.organisation_id AND c.id = o.criterion_id AND c.id = :id AND c.round_id = :round""").param("id", criterion).param("round", round.value()).update();
        jdbc.sql("DELETE FROM recruitment_criterion WHERE id = :id AND round_id = :round")
                .param("id", criterion)
                .param("round", round.value())
                .update();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, RecruitmentRoundId id, RoundTerms terms) {
        return statement
                .param("id", id.value())
                .param("name", terms.name())
                .param("opensOn", terms.opensOn())
                .param("closesOn", terms.closesOn())
                .param("places", terms.places())
                .param("reserve", terms.reservePlaces())
                .param("appealDays", terms.appealDays())
                .param("takenAt", terms.takenAt())
                .param("documents", terms.requiredDocuments().toArray(String[]::new));
    }
}
