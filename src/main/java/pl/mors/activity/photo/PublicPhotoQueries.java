package pl.mors.activity.photo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileStore;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** The photographs on the visited site: those that are published there, and on which everybody who can be told agrees, at this moment. */
@Repository
@Transactional(readOnly = true)
public class PublicPhotoQueries {

    private final JdbcClient jdbc;
    private final FileStore files;

    PublicPhotoQueries(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * A photograph as everybody may know it.
     *
     * @param group none where the group is not listed publicly
     */
    public record PublicPhoto(
            UUID id, LocalDate day, @Nullable String group, String description) {}

    /**
     * The newest first.
     *
     * @param session whose photographs; none for all
     */
    Slice<PublicPhoto> page(Cursor cursor, int size, @Nullable UUID session) {
        return Slice.beyond(cursor, size, PublicPhoto::id, at -> beyond(at, size + 1, session));
    }

    private List<PublicPhoto> beyond(Cursor cursor, int limit, @Nullable UUID session) {
        var order = cursor.backwards() ? "ASC" : "DESC";
        var side = cursor.backwards() ? ">" : "<";
        return jdbc.sql("""
                        WITH seen AS MATERIALIZED (SELECT * FROM public_photos())
                        SELECT p.* FROM seen p
                        WHERE (:session::uuid IS NULL OR p.session_id = :session)
                            AND (:edge::uuid IS NULL OR (p.on_day, p.photo_id)
                                %1$s (SELECT e.on_day, e.photo_id FROM seen e WHERE e.photo_id = :edge))
                        ORDER BY p.on_day %2$s, p.photo_id %2$s LIMIT :limit
                        """.formatted(side, order))
                .param("session", session)
                .param("edge", cursor.id())
                .param("limit", limit)
                .query((row, number) -> new PublicPhoto(
                        row.getObject("photo_id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("group_name"),
                        row.getString("description")))
                .list();
    }

    /** Which of these sessions have photographs. */
    public Set<UUID> sessionsWithPhotos(Collection<UUID> sessions) {
        return new HashSet<>(jdbc.sql("SELECT session_id FROM public_photos() WHERE session_id = ANY (:sessions)")
                .param("sessions", sessions.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    boolean isSeen(UUID photo) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM public_photos() WHERE photo_id = :photo)")
                .param("photo", photo)
                .query(Boolean.class)
                .single();
    }

    /** As a JPEG; empty when it is not on the site, or no longer. */
    Optional<byte[]> dots(UUID photo, boolean small) {
        return jdbc.sql("SELECT * FROM public_photo(:photo, :small)")
                .param("photo", photo)
                .param("small", small)
                .query((row, number) -> files.decipher(
                        row.getObject("content_id", UUID.class),
                        row.getBytes("wrapped_keyset"),
                        row.getBytes("enciphered")))
                .optional();
    }
}
