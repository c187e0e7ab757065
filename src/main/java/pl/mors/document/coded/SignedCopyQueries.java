package pl.mors.document.coded;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileId;
import pl.mors.document.PageCode;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopy;
import pl.mors.platform.Coded;

@Repository
@Transactional(readOnly = true)
class SignedCopyQueries {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    SignedCopyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Filed(UUID subject, SignedCopy copy) {}

    List<SignedCopy> of(PaperKind kind, UUID subject) {
        return filed(kind, List.of(subject)).stream().map(Filed::copy).toList();
    }

    Map<UUID, List<SignedCopy>> ofEach(PaperKind kind, Collection<UUID> subjects) {
        return filed(kind, subjects).stream().collect(groupingBy(Filed::subject, mapping(Filed::copy, toList())));
    }

    private List<Filed> filed(PaperKind kind, Collection<UUID> subjects) {
        return jdbc.sql("""
                        SELECT p.subject_id, c.id, c.page, c.recorded_at, p.pages
                        FROM known_signed_copy c
                            JOIN printed_paper p ON p.organisation_id = c.organisation_id AND p.id = c.paper_id
                        WHERE p.kind = :kind AND p.subject_id = ANY (:subjects)
                        ORDER BY p.created_at DESC, p.id DESC, c.page, c.recorded_at DESC, c.id DESC LIMIT :limit
                        """)
                .param("kind", kind.code())
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("limit", MOST)
                .query((row, number) -> new Filed(
                        row.getObject("subject_id", UUID.class),
                        new SignedCopy(
                                row.getObject("id", UUID.class),
                                row.getInt("page"),
                                row.getInt("pages"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant())))
                .list();
    }

    Optional<FileId> file(PaperKind kind, UUID subject, UUID copy) {
        return jdbc.sql("""
                        SELECT c.file_id FROM known_signed_copy c
                            JOIN printed_paper p ON p.organisation_id = c.organisation_id AND p.id = c.paper_id
                        WHERE c.id = :copy AND p.kind = :kind AND p.subject_id = :subject
                        """)
                .param("copy", copy)
                .param("kind", kind.code())
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    Optional<PaperKind> printed(PageCode code) {
        return jdbc.sql("SELECT kind FROM printed_paper WHERE id = :id AND pages >= :page")
                .param("id", code.id())
                .param("page", code.page())
                .query(String.class)
                .optional()
                .map(kind -> Coded.of(PaperKind.class, kind));
    }
}
