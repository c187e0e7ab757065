package pl.mors.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.platform.Ids;

/** A picture of an empty room, drawn: nobody can be told on it, the coordinator says so, and it is on the site. */
final class DemoPhotos {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final UUID coordinator;

    DemoPhotos(JdbcClient jdbc, FileStore files, UUID coordinator) {
        this.jdbc = jdbc;
        this.files = files;
        this.coordinator = coordinator;
    }

    void add() {
        jdbc.sql("""
                        SELECT s.id FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.status = 'held' AND NOT g.hidden_membership
                            AND EXISTS (SELECT FROM known_attendance a WHERE a.organisation_id = s.organisation_id AND a.session_id = s.id
                                AND a.status = 'present')
                        ORDER BY e.on_day DESC, s.id LIMIT 1
                        """).query(UUID.class).optional().ifPresent(session -> {
            var photo = Ids.next();
            jdbc.sql("""
                            INSERT INTO photo (organisation_id, id, session_id, file_id, small_file_id, description, created_by)
                            VALUES (current_organisation(), :id, :session, :file, :small, 'Sala po zajęciach', :by)
                            """)
                    .param("id", photo)
                    .param("session", session)
                    .param("file", kept(room(1)))
                    .param("small", kept(room(0.75)))
                    .param("by", coordinator)
                    .update();
            jdbc.sql("""
                            INSERT INTO photo_look (organisation_id, id, photo_id, nobody, recorded_by)
                            VALUES (current_organisation(), :id, :photo, true, :by)
                            """)
                    .param("id", Ids.next())
                    .param("photo", photo)
                    .param("by", coordinator)
                    .update();
            jdbc.sql("""
                            INSERT INTO photo_publication (organisation_id, id, photo_id, channel, recorded_by)
                            VALUES (current_organisation(), :id, :photo, 'web', :by)
                            """)
                    .param("id", Ids.next())
                    .param("photo", photo)
                    .param("by", coordinator)
                    .update();
        });
    }

    private static BufferedImage room(double scale) {
        var room = new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        var pen = room.createGraphics();
        pen.scale(scale, scale);
        pen.setColor(new Color(0xf3e9d6));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xb9cbd8));
        pen.fillRect(60, 50, 160, 130);
        pen.setColor(new Color(0x8a6a4a));
        pen.fillRect(0, 330, WIDTH, HEIGHT - 330);
        pen.setColor(new Color(0x5b4636));
        pen.fillRect(280, 250, 280, 18);
        pen.fillRect(300, 268, 14, 90);
        pen.fillRect(526, 268, 14, 90);
        pen.dispose();
        return room;
    }

    private UUID kept(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return ((Stored) files.store(FileKind.PHOTO, "zdjecie.jpg", FileSource.of(out.toByteArray())))
                    .id()
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
