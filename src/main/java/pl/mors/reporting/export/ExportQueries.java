package pl.mors.reporting.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileId;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;
import pl.mors.programme.ProgrammeId;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitutions;
import pl.mors.reporting.participants.ReportedParticipations;
import pl.mors.reporting.reportability.ReportabilityPolicy;

/** Reads the files that were made, and who would be left out of one made now. */
@Repository
@Transactional(readOnly = true)
class ExportQueries {

    private final JdbcClient jdbc;
    private final ReportedParticipations participations;
    private final ReportedInstitutions institutions;
    private final ReportabilityPolicy policy = new ReportabilityPolicy();

    ExportQueries(JdbcClient jdbc, ReportedParticipations participations, ReportedInstitutions institutions) {
        this.jdbc = jdbc;
        this.participations = participations;
        this.institutions = institutions;
    }

    /** The latest first. */
    Slice<MadeExport> made(ProgrammeId programme, Cursor cursor, int size) {
        var comparison = cursor.backwards() ? ">" : "<";
        var order = cursor.backwards() ? "ASC" : "DESC";
        var found = jdbc.sql("""
                        SELECT x.id, x.created_at, a.display_name, x.profile, x.as_of, x.people, x.institutions, x.left_out, f.name
                        FROM export_file x
                        JOIN file f ON f.organisation_id = x.organisation_id AND f.id = x.file_id
                        LEFT JOIN account a ON a.id = x.created_by
                        WHERE x.programme_id = :programme AND (:edge::uuid IS NULL OR x.id %s :edge::uuid)
                        ORDER BY x.id %s LIMIT :size
                        """.formatted(comparison, order))
                .param("programme", programme.value())
                .param("edge", cursor.id())
                .param("size", size + 1)
                .query((row, number) -> new MadeExport(
                        row.getObject("id", UUID.class),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getString("profile"),
                        row.getObject("as_of", LocalDate.class),
                        row.getInt("people"),
                        row.getInt("institutions"),
                        row.getInt("left_out"),
                        row.getString("name")))
                .list();
        return Slice.of(found, size, cursor, MadeExport::id);
    }

    /** The file of an export, if the programme has it. */
    Optional<FileId> file(ProgrammeId programme, UUID export) {
        return jdbc.sql("SELECT file_id FROM export_file WHERE programme_id = :programme AND id = :id")
                .param("programme", programme.value())
                .param("id", export)
                .query((row, number) -> new FileId(row.getObject("file_id", UUID.class)))
                .optional();
    }

    /** Which institutions a file of this day would leave out, by name. */
    List<LeftOutInstitution> institutionsLeftOut(ProgrammeId programme, ExportTerms terms, LocalDate asOf) {
        return institutions.of(programme, asOf).stream()
                .map(institution -> new LeftOutInstitution(institution, policy.check(institution, terms)))
                .filter(institution -> !institution.findings().isEmpty())
                .toList();
    }

    /** Whom a file of this day would leave out, in the order of the participants' numbers. */
    List<LeftOut> leftOut(ProgrammeId programme, ExportTerms terms, LocalDate asOf) {
        try (var all = participations.of(programme, asOf)) {
            return all.map(person -> new LeftOut(person, policy.check(person, terms)))
                    .filter(person -> !person.findings().isEmpty())
                    .toList();
        }
    }
}
