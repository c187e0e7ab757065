package pl.mors.casework.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseText;
import pl.mors.platform.Ids;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PathRepository {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final CaseText texts;

    PathRepository(JdbcClient jdbc, CaseText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Whether the row still held. */
    boolean supersedeAssessment(UUID version) {
        return jdbc.sql("""
                        UPDATE needs_assessment SET superseded_at = clock_timestamp()
                        WHERE id = :id AND superseded_at IS NULL""").param("id", version).update() == 1;
    }

    /** Whether the row still held. */
    boolean supersedePath(UUID version) {
        return jdbc.sql("""
                        UPDATE support_path SET superseded_at = clock_timestamp()
                        WHERE id = :id AND superseded_at IS NULL""").param("id", version).update() == 1;
    }

    void insert(CaseId id, SavePath.Assessed assessed) {
        var row = Ids.next();
        jdbc.sql("""
                        INSERT INTO needs_assessment (organisation_id, id, case_id, assessed_on, areas, content)
                        VALUES (current_organisation(), :id, :case, :on, :areas, :content)""")
                .param("id", row)
                .param("case", id.value())
                .param("on", assessed.on())
                .param("areas", assessed.findings().needs().keySet().toArray(String[]::new))
                .param("content", texts.hide(row, assessed.findings()))
                .update();
    }

    void insert(CaseId id, SupportPath.Agreed agreed) {
        var row = Ids.next();
        var words = new SupportPath.Words(
                agreed.goals(),
                agreed.steps().stream()
                        .map(step -> Objects.requireNonNullElse(step.what(), ""))
                        .toList());
        jdbc.sql("""
                        INSERT INTO support_path (organisation_id, id, case_id, form, period, person_signed_on, worker_signed_on, steps,
                            content)
                        VALUES (current_organisation(), :id, :case, :form, :period::daterange, :person, :worker, :steps::jsonb,
                            :content)""")
                .param("id", row)
                .param("case", id.value())
                .param("form", agreed.form().code())
                .param("period", agreed.period().toSql())
                .param("person", agreed.personSignedOn())
                .param("worker", agreed.workerSignedOn())
                .param(
                        "steps",
                        JSON.writeValueAsString(agreed.steps().stream()
                                .map(SupportPath.Step::kept)
                                .toList()))
                .param("content", texts.hide(row, words))
                .update();
    }

    /** When what was agreed was signed by both, as known now and before. */
    List<LocalDate> signedOn(CaseId id) {
        return jdbc.sql("""
                        SELECT DISTINCT greatest(person_signed_on, worker_signed_on) FROM support_path
                        WHERE case_id = :case AND person_signed_on IS NOT NULL AND worker_signed_on IS NOT NULL""").param("case", id.value()).query(LocalDate.class).list();
    }

    void supersedeReview(UUID version) {
        jdbc.sql("""
                        UPDATE path_review SET superseded_at = clock_timestamp()
                        WHERE id = :id AND superseded_at IS NULL""").param("id", version).update();
    }

    void insert(CaseId id, PathReview review) {
        var row = Ids.next();
        jdbc.sql("""
                        INSERT INTO path_review (organisation_id, id, case_id, reviewed_on, outcome, content)
                        VALUES (current_organisation(), :id, :case, :on, :outcome, :content)""")
                .param("id", row)
                .param("case", id.value())
                .param("on", review.reviewedOn())
                .param("outcome", review.outcome().code())
                .param("content", texts.hide(row, review.findings()))
                .update();
    }
}
