package pl.mors.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;

/**
 * The latest session's sheet as it was printed, and what the coordinator scanned: a page that is filed with it, whose signatures wait to be
 * confirmed, one that waits because nobody can tell what it is, and a declaration. The signatures are scribbles.
 */
final class DemoScans {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 877;
    private static final int LINES = 15;
    private static final int FIRST_LINE = 320;
    private static final int LINE_HEIGHT = 30;
    private static final int BOX = 290;
    private static final int COLUMNS = 2;
    private static final int MARGIN = 60;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final UUID coordinator;
    private final LocalDate today;
    private final Random random = new Random(15);

    DemoScans(JdbcClient jdbc, FileStore files, UUID coordinator, LocalDate today) {
        this.jdbc = jdbc;
        this.files = files;
        this.coordinator = coordinator;
        this.today = today;
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
            var sheet = print(session);
            int signatures = present(session);
            var page = page(scan("lista-podpisana.jpg", signatures), "sheet");
            file(page, session, sheet);
            lines(page, signatures);
            page(scan("skan-bez-kodu.jpg", 0), "no_code");
        });
        jdbc.sql(
                        "SELECT participation_id FROM participation_state WHERE declared_on IS NOT NULL ORDER BY declared_on, participation_id LIMIT 1")
                .query(UUID.class)
                .optional()
                .ifPresent(this::fileDeclaration);
    }

    /** A declaration that came home signed by the code on it. */
    private void fileDeclaration(UUID participation) {
        var paper = Ids.next();
        jdbc.sql("""
                        INSERT INTO printed_paper (organisation_id, id, kind, subject_id, digest, pages, created_by)
                        VALUES (current_organisation(), :id, 'declaration', :participation, sha256(convert_to(:participation::text, 'UTF8')),
                            1, :by)
                        """)
                .param("id", paper)
                .param("participation", participation)
                .param("by", coordinator)
                .update();
        var scanned = scan("deklaracja-podpisana.jpg", 2);
        var copy = Ids.next();
        jdbc.sql("""
                        INSERT INTO signed_copy (organisation_id, id, paper_id, page, file_id)
                        VALUES (current_organisation(), :id, :paper, 1, :file)
                        """)
                .param("id", copy)
                .param("paper", paper)
                .param("file", scanned.picture().value())
                .update();
        jdbc.sql("""
                        INSERT INTO scan_filing (organisation_id, id, page_id, copy_id)
                        VALUES (current_organisation(), :id, :page, :copy)
                        """)
                .param("id", Ids.next())
                .param("page", page(scanned, "paper"))
                .param("copy", copy)
                .update();
    }

    private UUID print(UUID session) {
        var sheet = Ids.next();
        jdbc.sql("""
                        INSERT INTO printed_sheet (organisation_id, id, session_id, layout, created_at, created_by)
                        SELECT current_organisation(), :id, s.id, 2, lower(e.period) - interval '1 hour', :by
                        FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.id = :session
                        """)
                .param("id", sheet)
                .param("session", session)
                .param("by", coordinator)
                .update();
        jdbc.sql("""
                        INSERT INTO printed_sheet_column (organisation_id, id, sheet_id, number, kind)
                        SELECT current_organisation(), gen_random_uuid(), :sheet, n - 1, kind
                        FROM unnest(ARRAY['presence', 'meal']) WITH ORDINALITY AS c (kind, n)
                        """).param("sheet", sheet).update();
        jdbc.sql("""
                        INSERT INTO printed_sheet_line (organisation_id, id, sheet_id, number, person_id)
                        SELECT current_organisation(), gen_random_uuid(), :sheet,
                            row_number() OVER (ORDER BY p.family_name, p.given_name, p.id), p.id
                        FROM known_attendance a JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                        WHERE a.session_id = :session
                        """).param("sheet", sheet).param("session", session).update();
        return sheet;
    }

    private int present(UUID session) {
        return jdbc.sql("SELECT count(*) FROM known_attendance WHERE session_id = :session AND status = 'present'")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    /** A scan with the picture of its only page. */
    private record Scanned(UUID scan, FileId picture) {}

    private Scanned scan(String name, int signatures) {
        byte[] picture = picture(signatures);
        var scan = Ids.next();
        jdbc.sql("""
                        INSERT INTO scan (organisation_id, id, file_id, sha256, pages, created_at, created_by)
                        VALUES (current_organisation(), :id, :file, :sha256, 1, :at, :by)
                        """)
                .param("id", scan)
                .param("file", store(FileKind.SCAN_BATCH, name, picture).value())
                .param("sha256", sha256(picture))
                .param("at", today.atTime(9, 0).atZone(BusinessDate.ZONE).toOffsetDateTime())
                .param("by", coordinator)
                .update();
        return new Scanned(scan, store(FileKind.PAPER, "strona-1.jpg", picture));
    }

    private UUID page(Scanned scanned, String found) {
        var page = Ids.next();
        jdbc.sql("""
                        INSERT INTO scan_page (organisation_id, id, scan_id, number, file_id, found)
                        VALUES (current_organisation(), :id, :scan, 1, :file, :found)
                        """)
                .param("id", page)
                .param("scan", scanned.scan())
                .param("file", scanned.picture().value())
                .param("found", found)
                .update();
        return page;
    }

    private void file(UUID page, UUID session, UUID sheet) {
        jdbc.sql("""
                        INSERT INTO scan_filing (organisation_id, id, page_id, session_id, sheet_id, sheet_page)
                        VALUES (current_organisation(), :id, :page, :session, :sheet, 1)
                        """)
                .param("id", Ids.next())
                .param("page", page)
                .param("session", session)
                .param("sheet", sheet)
                .update();
    }

    /** As they were read; nobody has confirmed them yet. */
    private void lines(UUID page, int signatures) {
        jdbc.sql("""
                        INSERT INTO scan_line (organisation_id, id, page_id, number, column_number, looks)
                        SELECT current_organisation(), gen_random_uuid(), :page, n, c,
                            CASE WHEN n = :last THEN 'faint' WHEN n < :last THEN 'signed' ELSE 'empty' END
                        FROM generate_series(1, :lines) n CROSS JOIN generate_series(0, 1) c
                        """)
                .param("page", page)
                .param("last", signatures)
                .param("lines", LINES)
                .update();
    }

    private FileId store(FileKind kind, String name, byte[] content) {
        return ((Stored) files.store(kind, name, FileSource.of(content))).id();
    }

    /** No letters: a server need not have any. */
    private byte[] picture(int signatures) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.DARK_GRAY);
        for (int line = 0; line < LINES; line++) {
            int top = FIRST_LINE + line * LINE_HEIGHT;
            pen.setStroke(new BasicStroke(1));
            pen.drawRect(MARGIN, top, BOX - MARGIN, LINE_HEIGHT);
            for (int column = 0; column < COLUMNS; column++) {
                int width = (WIDTH - MARGIN - BOX) / COLUMNS;
                int left = BOX + column * width;
                pen.setStroke(new BasicStroke(1));
                pen.drawRect(left, top, width, LINE_HEIGHT);
                pen.setStroke(new BasicStroke(2));
                for (int x = left + 15; line < signatures && x < left + width - 25; x += 9) {
                    pen.drawLine(x, within(top), x + 9, within(top));
                }
            }
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(page, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int within(int top) {
        return top + 5 + random.nextInt(LINE_HEIGHT - 10);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
