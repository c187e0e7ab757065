package pl.mors.participant.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.Education;
import pl.mors.participant.InstitutionId;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.person.GuardianId;
import pl.mors.platform.Coded;

/** What is known about joining. */
@Repository
@Transactional(readOnly = true)
class DeclarationQueries {

    private final JdbcClient jdbc;

    DeclarationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Declaration, situation at entry and answers; each absent where it was never recorded or was withdrawn. */
    KnownDeclaration of(Participation participation) {
        var answers = answers(participation.id());
        return jdbc.sql("""
                        SELECT d.signed_on, d.eligibility_check_id, d.override_reason, d.guardian_id, e.education, e.labour_status,
                            e.labour_status_detail, e.occupation, e.employer, e.education_ends_on, e.institution_id, coalesce(e.at_risk, false) AS at_risk,
                            (SELECT max(witness) FROM known_sensitive_answer WHERE participation_id = p.id) AS witness,
                            (SELECT coalesce(max(recorded_at)::text, '') FROM (
                                SELECT recorded_at FROM known_declaration WHERE participation_id = p.id
                                UNION ALL SELECT recorded_at FROM known_entry_situation WHERE participation_id = p.id
                                UNION ALL SELECT recorded_at FROM known_sensitive_answer WHERE participation_id = p.id
                                UNION ALL SELECT recorded_at FROM known_participation_correction
                                    WHERE participation_id = p.id AND what NOT IN ('exit_withdrawn', 'returned')) recorded) AS version
                        FROM participation p
                            LEFT JOIN known_declaration d ON d.participation_id = p.id
                            LEFT JOIN known_entry_situation e ON e.participation_id = p.id
                        WHERE p.id = :id""")
                .param("id", participation.id().value())
                .query((row, number) -> new KnownDeclaration(
                        row.getString("version"),
                        row.getObject("eligibility_check_id", UUID.class),
                        row.getBoolean("at_risk"),
                        new SignedDeclaration(
                                row.getObject("signed_on", LocalDate.class),
                                entry(row),
                                answers,
                                row.getString("witness"),
                                participation.community(),
                                guardian(row),
                                row.getString("override_reason"))))
                .single();
    }

    private Map<SensitiveQuestion, SensitiveAnswer> answers(ParticipationId id) {
        var answers = new EnumMap<SensitiveQuestion, SensitiveAnswer>(SensitiveQuestion.class);
        jdbc.sql("SELECT question, answer FROM known_sensitive_answer WHERE participation_id = :id")
                .param("id", id.value())
                .query(row -> {
                    answers.put(
                            Coded.of(SensitiveQuestion.class, row.getString("question")),
                            Coded.of(SensitiveAnswer.class, row.getString("answer")));
                });
        return answers;
    }

    private static @Nullable GuardianId guardian(ResultSet row) throws SQLException {
        var id = row.getObject("guardian_id", UUID.class);
        return id == null ? null : new GuardianId(id);
    }

    private static @Nullable EntrySituation entry(ResultSet row) throws SQLException {
        var education = row.getString("education");
        if (education == null) {
            return null;
        }
        var occupation = row.getString("occupation");
        var institution = row.getObject("institution_id", UUID.class);
        return new EntrySituation(
                Coded.of(Education.class, education),
                LabourSituation.of(
                        Coded.of(LabourStatus.class, row.getString("labour_status")),
                        row.getString("labour_status_detail")),
                occupation == null ? null : Coded.of(Occupation.class, occupation),
                row.getString("employer"),
                row.getObject("education_ends_on", LocalDate.class),
                institution == null ? null : new InstitutionId(institution));
    }
}
