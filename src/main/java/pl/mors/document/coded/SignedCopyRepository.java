package pl.mors.document.coded;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileId;
import pl.mors.document.PageCode;
import pl.mors.platform.Ids;

@Repository
@Transactional
class SignedCopyRepository {

    private final JdbcClient jdbc;

    SignedCopyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(PageCode code, FileId picture) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO signed_copy (organisation_id, id, paper_id, page, file_id)
                        VALUES (current_organisation(), :id, :paper, :page, :file)
                        """)
                .param("id", id)
                .param("paper", code.id())
                .param("page", code.page())
                .param("file", picture.value())
                .update();
        return id;
    }

    /** The same picture of the same page, on record again. */
    UUID addAgain(UUID superseded) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO signed_copy (organisation_id, id, paper_id, page, file_id)
                        SELECT organisation_id, :id, paper_id, page, file_id FROM signed_copy WHERE id = :superseded
                        """).param("id", id).param("superseded", superseded).update();
        return id;
    }

    void supersede(UUID copy) {
        jdbc.sql("UPDATE signed_copy SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                .param("id", copy)
                .update();
    }
}
