package pl.mors.activity.protection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileType;

/** The whole text of the visited site's standards. Which file it is, the database says: visitors see no files. */
@Repository
@Transactional(readOnly = true)
class PublicStandardsQueries {

    private final JdbcClient jdbc;

    PublicStandardsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text as a file, without its content. */
    public record WholeText(UUID id, FileType type, long sizeBytes) {}

    /** Of the version in force on a day. */
    Optional<WholeText> wholeText(LocalDate day) {
        return jdbc.sql("SELECT * FROM public_standards_text(:day)")
                .param("day", day)
                .query((row, number) -> new WholeText(
                        row.getObject("file_id", UUID.class),
                        FileType.ofMediaType(row.getString("media_type")),
                        row.getLong("size_bytes")))
                .optional();
    }

    /** What is made of its content's id and the organisation's key set, as it is kept. */
    <T> Optional<T> content(LocalDate day, BiFunction<UUID, byte[], T> open) {
        return jdbc.sql("SELECT * FROM public_standards_content(:day)")
                .param("day", day)
                .query((row, number) ->
                        open.apply(row.getObject("content_id", UUID.class), row.getBytes("wrapped_keyset")))
                .optional();
    }

    /** A piece of the enciphered content, counted from 0; none after the last. */
    Optional<byte[]> chunk(LocalDate day, int number) {
        return jdbc.sql("SELECT * FROM public_standards_chunk(:day, :number)")
                .param("day", day)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }
}
