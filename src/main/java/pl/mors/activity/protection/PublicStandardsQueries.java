package pl.mors.activity.protection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileStore;
import pl.mors.document.FileType;

/** The whole text of the visited site's standards. Which file it is, the database says: visitors see no files. */
@Repository
@Transactional(readOnly = true)
class PublicStandardsQueries {

    private final JdbcClient jdbc;
    private final FileStore files;

    PublicStandardsQueries(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The text as a file, without its content. */
    public record WholeText(UUID id, String name, FileType type, long sizeBytes) {}

    /** Of the version in force on a day. */
    Optional<WholeText> wholeText(LocalDate day) {
        return jdbc.sql("SELECT * FROM public_standards_text(:day)")
                .param("day", day)
                .query((row, number) -> new WholeText(
                        row.getObject("file_id", UUID.class),
                        row.getString("name"),
                        FileType.ofMediaType(row.getString("media_type")),
                        row.getLong("size_bytes")))
                .optional();
    }

    /** What is in it. */
    Optional<byte[]> content(LocalDate day) {
        return jdbc.sql("SELECT * FROM public_standards_content(:day)")
                .param("day", day)
                .query((row, number) -> files.decipher(
                        row.getObject("content_id", UUID.class),
                        row.getBytes("wrapped_keyset"),
                        row.getBytes("enciphered")))
                .optional();
    }
}
