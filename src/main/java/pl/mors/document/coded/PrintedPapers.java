package pl.mors.document.coded;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.PaperKind;
import pl.mors.document.paper.PaperRegister;
import pl.mors.platform.Ids;

/** The register of papers that were printed with a code. */
@Component
class PrintedPapers implements PaperRegister {

    private final JdbcClient jdbc;

    PrintedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public UUID idOf(PaperKind kind, UUID subject, String words, int pages) {
        jdbc.sql("""
                        INSERT INTO printed_paper (organisation_id, id, kind, subject_id, digest, pages)
                        VALUES (current_organisation(), :id, :kind, :subject, sha256(convert_to(:words, 'UTF8')), :pages)
                        ON CONFLICT (organisation_id, kind, subject_id, digest) DO NOTHING
                        """)
                .param("id", Ids.next())
                .param("kind", kind.code())
                .param("subject", subject)
                .param("words", words)
                .param("pages", pages)
                .update();
        return jdbc.sql("""
                        SELECT id FROM printed_paper
                        WHERE kind = :kind AND subject_id = :subject AND digest = sha256(convert_to(:words, 'UTF8'))
                        """)
                .param("kind", kind.code())
                .param("subject", subject)
                .param("words", words)
                .query(UUID.class)
                .single();
    }
}
