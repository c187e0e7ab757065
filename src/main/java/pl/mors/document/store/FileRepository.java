package pl.mors.document.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileType;
import pl.mors.document.StoredFile;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;

/** Files, contents and chunks of the current organisation. */
@Repository
class FileRepository {

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a content; false when one with this address is already there, also when its transaction has just committed. */
    boolean addContent(UUID content, byte[] address, long sizeBytes) {
        return jdbc.sql("""
                        INSERT INTO file_content (organisation_id, id, address, size_bytes)
                        VALUES (current_organisation(), :id, :address, :size)
                        ON CONFLICT (organisation_id, address) DO NOTHING
                        """)
                        .param("id", content)
                        .param("address", address)
                        .param("size", sizeBytes)
                        .update()
                == 1;
    }

    UUID contentAt(byte[] address) {
        return jdbc.sql("""
                        SELECT id FROM file_content WHERE organisation_id = current_organisation() AND address = :address
                        """).param("address", address).query(UUID.class).single();
    }

    byte[] addressOf(UUID content) {
        return jdbc.sql("""
                        SELECT address FROM file_content WHERE organisation_id = current_organisation() AND id = :content
                        """).param("content", content).query(byte[].class).single();
    }

    void addChunk(UUID content, int number, byte[] bytes) {
        jdbc.sql("""
                        INSERT INTO file_chunk (organisation_id, id, content_id, number, bytes)
                        VALUES (current_organisation(), :id, :content, :number, :bytes)
                        """)
                .param("id", Ids.next())
                .param("content", content)
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> chunk(UUID content, int number) {
        return jdbc.sql("""
                        SELECT bytes FROM file_chunk
                        WHERE organisation_id = current_organisation() AND content_id = :content AND number = :number
                        """)
                .param("content", content)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    void add(FileId id, UUID content, FileKind kind, String name, FileType type) {
        jdbc.sql("""
                        INSERT INTO file (organisation_id, id, content_id, kind, name, media_type)
                        VALUES (current_organisation(), :id, :content, :kind, :name, :type)
                        """)
                .param("id", id.value())
                .param("content", content)
                .param("kind", kind.code())
                .param("name", name)
                .param("type", type.mediaType())
                .update();
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql("""
                        SELECT f.id, f.content_id, f.kind, f.name, f.media_type, f.created_at, c.size_bytes
                        FROM file f JOIN file_content c ON c.organisation_id = f.organisation_id AND c.id = f.content_id
                        WHERE f.organisation_id = current_organisation() AND f.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new StoredFile(
                        new FileId(row.getObject("id", UUID.class)),
                        row.getObject("content_id", UUID.class),
                        Coded.of(FileKind.class, row.getString("kind")),
                        row.getString("name"),
                        FileType.ofMediaType(row.getString("media_type")),
                        row.getLong("size_bytes"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
