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

    /** What is known of the page already is superseded at the same moment. */
    UUID add(PageCode code, FileId picture) {
        var id = Ids.next();
        jdbc.sql("""
                        WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                        outdated AS (
                            UPDATE signed_copy c SET superseded_at = m.at FROM moment m
                            WHERE c.paper_id = :paper AND c.page = :page AND c.superseded_at IS NULL RETURNING c.id
                        )
                        INSERT INTO signed_copy (organisation_id, id, paper_id, page, file_id, recorded_at)
                        SELECT current_organisation(), :id, :paper, :page, :file, m.at FROM moment m
                        WHERE (SELECT count(*) FROM outdated) >= 0
                        """)
                .param("id", id)
                .param("paper", code.id())
                .param("page", code.page())
                .param("file", picture.value())
                .update();
        return id;
    }

    void supersede(UUID copy) {
        jdbc.sql("UPDATE signed_copy SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                .param("id", copy)
                .update();
    }
}
