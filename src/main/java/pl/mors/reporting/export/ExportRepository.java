package pl.mors.reporting.export;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.document.FileId;
import pl.mors.programme.ProgrammeId;

/** Keeps which files were made. */
@Repository
class ExportRepository {

    private final JdbcClient jdbc;

    ExportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, ProgrammeId programme, String profile, LocalDate asOf, MakeExport.Written written, FileId file) {
        jdbc.sql("""
                        INSERT INTO export_file (organisation_id, id, programme_id, profile, as_of, people, institutions, left_out, file_id)
                        VALUES (current_organisation(), :id, :programme, :profile, :asOf, :people, :institutions, :leftOut, :file)
                        """)
                .param("id", id)
                .param("programme", programme.value())
                .param("profile", profile)
                .param("asOf", asOf)
                .param("people", written.people())
                .param("institutions", written.institutions())
                .param("leftOut", written.left())
                .param("file", file.value())
                .update();
    }
}
