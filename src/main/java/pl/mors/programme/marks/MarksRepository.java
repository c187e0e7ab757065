package pl.mors.programme.marks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.document.FileId;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

@Repository
class MarksRepository {

    private final JdbcClient jdbc;

    MarksRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The programme is locked: nobody else keeps marks of it now. */
    void add(ProgrammeId programme, FileId picture, String wording) {
        withdraw(programme);
        jdbc.sql("""
                        INSERT INTO programme_marks (organisation_id, id, programme_id, file_id, wording)
                        VALUES (current_organisation(), :id, :programme, :file, :wording)
                        """)
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("file", picture.value())
                .param("wording", wording)
                .update();
    }

    /** Papers leave the place of the marks free again. */
    void withdraw(ProgrammeId programme) {
        jdbc.sql("""
                        UPDATE programme_marks SET superseded_at = clock_timestamp()
                        WHERE programme_id = :programme AND superseded_at IS NULL
                        """).param("programme", programme.value()).update();
    }
}
