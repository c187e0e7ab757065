package pl.mors.programme.marks;

import java.util.Base64;
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

/** The strips of logos that stand on the papers of programmes. */
@Repository
@Transactional(readOnly = true)
public class MarksQueries {

    private final JdbcClient jdbc;
    private final FileStore files;

    MarksQueries(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    Optional<Marks> of(ProgrammeId programme) {
        return jdbc.sql("SELECT file_id, wording FROM known_programme_marks WHERE programme_id = :programme")
                .param("programme", programme.value())
                .query((row, number) ->
                        new Marks(new FileId(row.getObject("file_id", UUID.class)), row.getString("wording")))
                .optional();
    }

    /** Those of the programmes that have one, in their order, each once; also for papers that visitors take from the site. */
    public List<Mark> shown(List<ProgrammeId> programmes) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("SELECT * FROM public_programme_marks(:programmes)")
                .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query((row, number) -> new Mark(
                        inPage(files.decipher(
                                row.getObject("content_id", UUID.class),
                                row.getBytes("wrapped_keyset"),
                                row.getBytes("enciphered"))),
                        row.getString("wording")))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static String inPage(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
