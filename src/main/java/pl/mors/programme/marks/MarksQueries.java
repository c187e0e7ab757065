package pl.mors.programme.marks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileId;
import pl.mors.document.FileStore;
import pl.mors.document.Mark;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeMarks;

@Repository
@Transactional(readOnly = true)
class MarksQueries implements ProgrammeMarks {

    private final JdbcClient jdbc;
    private final FileStore files;

    MarksQueries(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    Optional<Marks> of(ProgrammeId programme) {
        return jdbc.sql(
                        "SELECT id, file_id, wording, recorded_at FROM known_programme_marks WHERE programme_id = :programme")
                .param("programme", programme.value())
                .query((row, number) -> new Marks(
                        row.getObject("id", UUID.class),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getString("wording"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private record Kept(FileId picture, String wording) {}

    @Override
    public List<Mark> of(Collection<ProgrammeId> programmes) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        SELECT k.file_id, k.wording
                        FROM known_programme_marks k
                            JOIN programme p ON p.organisation_id = k.organisation_id AND p.id = k.programme_id
                        WHERE k.programme_id = ANY (:programmes) ORDER BY p.code
                        """)
                .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new Kept(new FileId(row.getObject("file_id", UUID.class)), row.getString("wording")))
                .list()
                .stream()
                .map(kept -> new Mark(picture(kept.picture()), kept.wording()))
                .toList();
    }

    private String picture(FileId id) {
        try (var content = files.open(files.find(id).orElseThrow())) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
