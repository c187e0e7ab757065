package pl.mors.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.employment.Qualifications;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.CountedParticipation;
import pl.mors.indicator.rule.CountedParticipation.Community;
import pl.mors.indicator.rule.CountedParticipation.Entry;
import pl.mors.indicator.rule.CountedParticipation.Exit;
import pl.mors.indicator.rule.CountedParticipation.Situation;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.Coded;
import pl.mors.platform.Sex;
import pl.mors.programme.ProgrammeId;

/** Reads what the rules look at: a programme's participations with all their facts, in two statements and without names. */
@Repository
class FactsRepository {

    private final JdbcClient jdbc;
    private final Qualifications qualifications;

    FactsRepository(JdbcClient jdbc, Qualifications qualifications) {
        this.jdbc = jdbc;
        this.qualifications = qualifications;
    }

    /** In the order of the participants' numbers; what happened after the day is left out. */
    List<CountedParticipation> of(ProgrammeId programme, LocalDate on) {
        var brought = qualifications.of(programme, on);
        return jdbc.sql("""
                        WITH first_support AS (
                            SELECT DISTINCT ON (s.participation_id) s.participation_id, s.given_on, s.given_by
                            FROM support s WHERE s.programme_id = :programme AND s.given_on <= :on
                            ORDER BY s.participation_id, s.given_on, s.occasion_id
                        )
                        SELECT p.id, p.number, p.role = 'close_associate' AS close_associate, person.sex, person.date_of_birth,
                            p.community_id, community.name AS community_name, d.signed_on, f.given_on AS started_on, f.given_by,
                            e.at_risk, e.labour_status, x.exited_on, s.situations, s.measured_on, v.kind AS evidence
                        FROM participation p
                        JOIN known_person person ON person.organisation_id = p.organisation_id AND person.id = p.person_id
                        LEFT JOIN community ON community.organisation_id = p.organisation_id AND community.id = p.community_id
                        LEFT JOIN first_support f ON f.participation_id = p.id
                        LEFT JOIN known_declaration d ON d.organisation_id = p.organisation_id AND d.participation_id = p.id
                            AND d.signed_on <= :on
                        LEFT JOIN known_entry_situation e ON e.organisation_id = p.organisation_id AND e.participation_id = p.id
                        LEFT JOIN known_exit x ON x.organisation_id = p.organisation_id AND x.participation_id = p.id
                            AND x.exited_on <= :on
                        LEFT JOIN known_exit_situation s ON s.organisation_id = p.organisation_id AND s.participation_id = p.id
                            AND s.measured_on <= :on
                        LEFT JOIN known_evidence v ON v.organisation_id = s.organisation_id AND v.id = s.evidence_id
                        WHERE p.programme_id = :programme AND p.created_at <= known_at()
                        ORDER BY p.number
                        """)
                .param("programme", programme.value())
                .param("on", on)
                .query((row, number) -> participation(row, brought))
                .list();
    }

    private static CountedParticipation participation(ResultSet row, Map<UUID, QualificationEvidence> brought)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new CountedParticipation(
                id,
                row.getInt("number"),
                Coded.of(Sex.class, row.getString("sex")),
                row.getObject("date_of_birth", LocalDate.class),
                row.getBoolean("close_associate"),
                community(row),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getString("given_by"),
                entry(row),
                exit(row),
                brought.get(id));
    }

    private static @Nullable Community community(ResultSet row) throws SQLException {
        var id = row.getObject("community_id", UUID.class);
        return id == null ? null : new Community(id, row.getString("community_name"));
    }

    private static @Nullable Entry entry(ResultSet row) throws SQLException {
        var status = row.getString("labour_status");
        return status == null ? null : new Entry(row.getBoolean("at_risk"), Coded.of(LabourStatus.class, status));
    }

    private static @Nullable Exit exit(ResultSet row) throws SQLException {
        var on = row.getObject("exited_on", LocalDate.class);
        return on == null ? null : new Exit(on, situation(row));
    }

    private static @Nullable Situation situation(ResultSet row) throws SQLException {
        var situations = row.getArray("situations");
        if (situations == null) {
            return null;
        }
        var evidence = row.getString("evidence");
        return new Situation(
                Arrays.stream((String[]) situations.getArray())
                        .map(code -> Coded.of(SituationAfterExit.class, code))
                        .collect(Collectors.toSet()),
                row.getObject("measured_on", LocalDate.class),
                evidence == null ? null : Coded.of(ExitEvidenceKind.class, evidence));
    }
}
