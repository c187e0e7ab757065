package pl.mors.activity.scan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.activity.printed.PrintedSheetId;
import pl.mors.activity.printed.SheetCode;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.document.FileId;
import pl.mors.platform.Ids;

@Repository
class ScanRepository {

    private final JdbcClient jdbc;

    ScanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new; the same content handed in at the same moment is waited for. */
    boolean add(ScanId scan, FileId file, byte[] sha256, int pages) {
        return jdbc.sql("""
                                INSERT INTO scan (organisation_id, id, file_id, sha256, pages)
                                VALUES (current_organisation(), :id, :file, :sha256, :pages)
                                ON CONFLICT (organisation_id, sha256) DO NOTHING
                                """)
                        .param("id", scan.value())
                        .param("file", file.value())
                        .param("sha256", sha256)
                        .param("pages", pages)
                        .update()
                == 1;
    }

    Optional<ScanId> with(byte[] sha256) {
        return jdbc.sql("SELECT id FROM scan WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> new ScanId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** @param next the page to go on with */
    record Waiting(ScanId scan, FileId file, int next, int pages) {}

    /** Scans with pages that nobody has looked at, the oldest first. */
    List<Waiting> waiting() {
        return jdbc.sql("""
                        SELECT s.id, s.file_id, s.pages, n.seen FROM scan s
                            CROSS JOIN LATERAL (SELECT count(*) AS seen FROM scan_page p
                                WHERE p.organisation_id = s.organisation_id AND p.scan_id = s.id) n
                        WHERE n.seen < s.pages ORDER BY s.created_at, s.id
                        """)
                .query((row, number) -> new Waiting(
                        new ScanId(row.getObject("id", UUID.class)),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getInt("seen") + 1,
                        row.getInt("pages")))
                .list();
    }

    /** Whether the page is new; another worker may have looked at it meanwhile. */
    boolean addPage(ScanPageId page, ScanId scan, int number, @Nullable FileId picture, Finding found) {
        return jdbc.sql("""
                                INSERT INTO scan_page (organisation_id, id, scan_id, number, file_id, found)
                                VALUES (current_organisation(), :id, :scan, :number, :file, :found)
                                ON CONFLICT (organisation_id, scan_id, number) DO NOTHING
                                """)
                        .param("id", page.value())
                        .param("scan", scan.value())
                        .param("number", number)
                        .param("file", picture == null ? null : picture.value())
                        .param("found", found.code())
                        .update()
                == 1;
    }

    /**
     * A sheet of the organisation.
     *
     * @param session for which it was printed, or what that became by being moved
     */
    record Sheet(SessionId session, SheetLayout layout) {}

    Optional<Sheet> sheet(PrintedSheetId sheet) {
        return jdbc.sql("""
                        SELECT coalesce(c.last_id, s.session_id) AS session_id, s.layout
                        FROM printed_sheet s LEFT JOIN changed_session c ON c.organisation_id = s.organisation_id
                            AND c.session_id = s.session_id
                        WHERE s.id = :id
                        """)
                .param("id", sheet.value())
                .query((row, number) -> new Sheet(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        SheetLayout.ofVersion(row.getInt("layout"))))
                .optional();
    }

    /** @param before how many lines of the sheet stand on the pages before */
    void addLines(ScanPageId page, int before, List<Look> looks) {
        jdbc.sql("""
                        INSERT INTO scan_line (organisation_id, id, page_id, number, column_number, looks)
                        SELECT current_organisation(), n.id, :page, :before + n.line, n.place, n.looks
                        FROM unnest(:ids::uuid[], :lines::int[], :columns::int[], :looks::text[]) AS n (id, line, place, looks)
                        """)
                .param("page", page.value())
                .param("before", before)
                .param("ids", looks.stream().map(look -> Ids.next()).toArray(UUID[]::new))
                .param("lines", looks.stream().map(Look::line).toArray(Integer[]::new))
                .param("columns", looks.stream().map(Look::column).toArray(Integer[]::new))
                .param(
                        "looks",
                        looks.stream().map(look -> look.signature().code()).toArray(String[]::new))
                .update();
    }

    /**
     * A line for each box of somebody's that should be on the page.
     *
     * @param before how many lines of the sheet stand on the pages before
     * @param lines how many stand on a page
     */
    void addLinesNotFound(ScanPageId page, PrintedSheetId sheet, int before, int lines) {
        jdbc.sql("""
                        INSERT INTO scan_line (organisation_id, id, page_id, number, column_number, looks)
                        SELECT n.organisation_id, gen_random_uuid(), :page, n.number, c.number, :looks
                        FROM printed_sheet_line n JOIN printed_sheet_column c
                            ON c.organisation_id = n.organisation_id AND c.sheet_id = n.sheet_id
                        WHERE n.sheet_id = :sheet AND n.number > :before AND n.number <= :before + :lines
                        """)
                .param("page", page.value())
                .param("sheet", sheet.value())
                .param("looks", Signature.NOT_FOUND.code())
                .param("before", before)
                .param("lines", lines)
                .update();
    }

    /** Lets one at a time decide where the page belongs. */
    void lock(ScanPageId page) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('scan page ' || :page, 0))")
                .param("page", page.toString())
                .query(row -> {});
    }

    boolean isFiled(ScanPageId page) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM scan_filing WHERE page_id = :page AND superseded_at IS NULL)")
                .param("page", page.value())
                .query(Boolean.class)
                .single();
    }

    boolean isFiledWith(ScanPageId page, SessionId session) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM scan_filing
                            WHERE page_id = :page AND session_id = :session AND superseded_at IS NULL)
                        """)
                .param("page", page.value())
                .param("session", session.value())
                .query(Boolean.class)
                .single();
    }

    void file(ScanPageId page, @Nullable SessionId session, @Nullable SheetCode code, @Nullable String reason) {
        jdbc.sql("""
                        INSERT INTO scan_filing (organisation_id, id, page_id, session_id, sheet_id, sheet_page, reason)
                        VALUES (current_organisation(), :id, :page, :session, :sheet, :sheetPage, :reason)
                        """)
                .param("id", Ids.next())
                .param("page", page.value())
                .param("session", session == null ? null : session.value())
                .param("sheet", code == null ? null : code.sheet().value())
                .param("sheetPage", code == null ? null : code.page())
                .param("reason", reason)
                .update();
    }

    /** The code of the page, as long as its sheet is the session's: printed for it, or for what became it. */
    Optional<SheetCode> codeBefore(ScanPageId page, SessionId session) {
        return jdbc.sql("""
                        SELECT f.sheet_id, f.sheet_page
                        FROM scan_filing f
                            JOIN printed_sheet s ON s.organisation_id = f.organisation_id AND s.id = f.sheet_id
                            LEFT JOIN changed_session c ON c.organisation_id = s.organisation_id AND c.session_id = s.session_id
                        WHERE f.page_id = :page AND coalesce(c.last_id, s.session_id) = :session
                        ORDER BY f.recorded_at DESC, f.id DESC LIMIT 1
                        """)
                .param("page", page.value())
                .param("session", session.value())
                .query((row, number) -> new SheetCode(
                        new PrintedSheetId(row.getObject("sheet_id", UUID.class)), row.getInt("sheet_page")))
                .optional();
    }

    /** The page belongs to the paper of which it is a copy, and to no session. */
    void fileAsCopy(ScanPageId page, UUID copy) {
        jdbc.sql("""
                        INSERT INTO scan_filing (organisation_id, id, page_id, copy_id)
                        VALUES (current_organisation(), :id, :page, :copy)
                        """)
                .param("id", Ids.next())
                .param("page", page.value())
                .param("copy", copy)
                .update();
    }

    /** Of which copy the page is the picture; empty where it is none. */
    Optional<UUID> copyOf(ScanPageId page) {
        return jdbc.sql("""
                        SELECT copy_id FROM scan_filing
                        WHERE page_id = :page AND superseded_at IS NULL AND copy_id IS NOT NULL
                        """).param("page", page.value()).query(UUID.class).optional();
    }

    /** Of which copy the page was the picture until that was taken back, the latest one; empty where it never was. */
    Optional<UUID> copyBefore(ScanPageId page) {
        return jdbc.sql("""
                        SELECT copy_id FROM scan_filing
                        WHERE page_id = :page AND superseded_at IS NOT NULL AND copy_id IS NOT NULL
                        ORDER BY superseded_at DESC, id DESC LIMIT 1
                        """).param("page", page.value()).query(UUID.class).optional();
    }

    void supersede(ScanPageId page) {
        jdbc.sql("""
                        UPDATE scan_filing SET superseded_at = clock_timestamp()
                        WHERE page_id = :page AND superseded_at IS NULL
                        """).param("page", page.value()).update();
    }
}
