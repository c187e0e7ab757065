package pl.mors.activity.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.calendar.TimeRange;
import pl.mors.document.FileId;
import pl.mors.document.PaperKind;
import pl.mors.platform.AccountId;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** Reads scans and their pages: whoever handed a scan in sees what waits; a filed page is seen by whoever sees its session's people. */
@Repository
@Transactional(readOnly = true)
public class ScanQueries {

    static final int PAGE_SIZE = 50;

    private static final int MOST = 100;

    private static final String PAGES = """
            SELECT p.id, p.scan_id, n.name AS scan_name, p.number, p.file_id, p.found, c.created_by = :account AS own,
                CASE WHEN EXISTS (SELECT FROM scan_line l JOIN printed_sheet_line m
                        ON m.organisation_id = l.organisation_id AND m.sheet_id = f.sheet_id AND m.number = l.number
                    WHERE l.organisation_id = p.organisation_id AND l.page_id = p.id)
                    THEN EXISTS (SELECT FROM known_signed_line k
                        WHERE k.organisation_id = p.organisation_id AND k.page_id = p.id) END AS confirmed,
                f.id IS NULL AND :standsIn AND c.created_at < clock_timestamp() - interval '7 days' AS left_waiting, i.display_name AS brought_by, f.session_id,
                f.reason, w.kind AS copy_kind, k.page AS copy_page,
                EXISTS (SELECT FROM scan_filing o WHERE o.organisation_id = p.organisation_id AND o.page_id = p.id
                    AND o.copy_id IS NOT NULL) AS was_copy, g.name,
                g.hidden_membership, lower(e.period) AS from_at, upper(e.period) AS to_at,
                EXISTS (SELECT FROM session_leader l WHERE l.organisation_id = f.organisation_id AND l.session_id = f.session_id
                    AND l.membership_id = :self) AS leads
            FROM scan_page p
                JOIN scan c ON c.organisation_id = p.organisation_id AND c.id = p.scan_id
                JOIN file n ON n.organisation_id = c.organisation_id AND n.id = c.file_id
                LEFT JOIN account i ON i.id = c.created_by
                LEFT JOIN known_scan_filing f ON f.organisation_id = p.organisation_id AND f.page_id = p.id
                LEFT JOIN signed_copy k ON k.organisation_id = f.organisation_id AND k.id = f.copy_id
                LEFT JOIN printed_paper w ON w.organisation_id = k.organisation_id AND w.id = k.paper_id
                LEFT JOIN session s ON s.organisation_id = f.organisation_id AND s.id = f.session_id
                LEFT JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                LEFT JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
            """;

    private final JdbcClient jdbc;

    ScanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A scan in the list of somebody's own.
     *
     * @param read how many of its pages were looked at so far
     * @param waiting how many of those wait for somebody to file them
     */
    public record Scan(ScanId id, String name, Instant at, int pages, int read, int waiting) {

        public boolean isRead() {
            return read == pages;
        }
    }

    /**
     * Who looks at scans.
     *
     * @param standsIn whether they file what others have left for a week, too
     */
    record Reader(AccountId account, GroupSight sight, boolean standsIn) {}

    /** The latest first. */
    Slice<Scan> handedInBy(AccountId account, Cursor cursor) {
        return Slice.beyond(cursor, PAGE_SIZE, Scan::id, place -> scans(account, null, place));
    }

    /** Empty when there is no such scan, or somebody else handed it in. */
    Optional<Scan> handedInBy(AccountId account, ScanId scan) {
        return scans(account, scan, Cursor.start()).stream().findFirst();
    }

    private List<Scan> scans(AccountId account, @Nullable ScanId only, Cursor cursor) {
        return jdbc.sql("""
                        SELECT s.id, f.name, s.created_at, s.pages, n.read, n.waiting
                        FROM scan s
                            JOIN file f ON f.organisation_id = s.organisation_id AND f.id = s.file_id
                            CROSS JOIN LATERAL (SELECT count(*) AS read, count(*) FILTER (WHERE k.id IS NULL) AS waiting
                                FROM scan_page p LEFT JOIN known_scan_filing k ON k.organisation_id = p.organisation_id
                                    AND k.page_id = p.id
                                WHERE p.organisation_id = s.organisation_id AND p.scan_id = s.id) n
                        WHERE s.created_by = :account AND (:only::uuid IS NULL OR s.id = :only)
                            AND (:edge::uuid IS NULL
                                OR (s.created_at, s.id) %1$s (SELECT e.created_at, e.id FROM scan e WHERE e.id = :edge))
                        ORDER BY s.created_at %2$s, s.id %2$s LIMIT :limit
                        """.formatted(cursor.backwards() ? ">" : "<", cursor.backwards() ? "ASC" : "DESC"))
                .param("account", account.value())
                .param("only", only == null ? null : only.value())
                .param("edge", cursor.id())
                .param("limit", PAGE_SIZE + 1)
                .query((row, number) -> new Scan(
                        new ScanId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getInt("pages"),
                        row.getInt("read"),
                        row.getInt("waiting")))
                .list();
    }

    /**
     * Pages of one person that wait for somebody to file them.
     *
     * @param own whether the reader handed them in
     */
    record Waiting(boolean own, String broughtBy, int pages) {}

    /** Those of the reader first, then those that others left, the longest waiting first. */
    List<Waiting> waiting(Reader reader) {
        return jdbc.sql("""
                        SELECT c.created_by = :account AS own, coalesce(i.display_name, '') AS brought_by, count(*) AS pages
                        FROM scan c
                            JOIN scan_page p ON p.organisation_id = c.organisation_id AND p.scan_id = c.id
                            LEFT JOIN account i ON i.id = c.created_by
                        WHERE (c.created_by = :account OR :standsIn AND c.created_at < clock_timestamp() - interval '7 days')
                            AND NOT EXISTS (SELECT FROM known_scan_filing f
                                WHERE f.organisation_id = p.organisation_id AND f.page_id = p.id)
                        GROUP BY 1, 2 ORDER BY 1 DESC, min(c.created_at), 2
                        """)
                .param("account", reader.account().value())
                .param("standsIn", reader.standsIn())
                .query((row, number) ->
                        new Waiting(row.getBoolean("own"), row.getString("brought_by"), row.getInt("pages")))
                .list();
    }

    /**
     * A page as far as its reader sees it.
     *
     * @param own whether the reader handed it in
     * @param leftWaiting whether it has waited so long that the reader may file it in the place of whoever handed it in
     * @param broughtBy who handed it in
     * @param session with which it is filed
     * @param copy of what it is the signed copy
     * @param wasCopy whether it is, or was once, filed as a signed copy
     * @param reason why it was thrown away
     * @param confirmed whether somebody said who signed on it; null where no line of it is anybody's
     */
    public record Page(
            ScanPageId id,
            ScanId scan,
            String scanName,
            int number,
            @Nullable FileId picture,
            Finding found,
            boolean own,
            boolean leftWaiting,
            @Nullable String broughtBy,
            @Nullable Filed session,
            @Nullable CopyOf copy,
            boolean wasCopy,
            @Nullable String reason,
            @Nullable Boolean confirmed) {

        public boolean isWaiting() {
            return session == null && copy == null && reason == null;
        }

        /** Key of the sentence that says why nobody has filed it yet. */
        public String whyItWaits() {
            return found.textKey();
        }

        /** Whether somebody is to say who signed on it, and this reader may. */
        public boolean isToConfirm() {
            return Boolean.FALSE.equals(confirmed) && session != null && session.namesInSight();
        }

        /** Its picture; a signed paper is shown where the paper is, to whoever may read that, and nowhere else. */
        Optional<FileId> shownPicture() {
            return copy == null ? Optional.ofNullable(picture) : Optional.empty();
        }

        /** Whether the reader may know of it: what nobody filed with a session belongs to whoever brought it, for some time. */
        boolean isInSight() {
            return session == null ? own || leftWaiting : session.namesInSight();
        }
    }

    /**
     * A paper as far as whoever brought its page may know of it.
     *
     * @param page of the paper
     */
    public record CopyOf(PaperKind kind, int page) {}

    /**
     * A session with which a page is filed, or could be.
     *
     * @param namesInSight whether the reader may know who was there
     */
    public record Filed(SessionId id, String groupName, TimeRange time, boolean namesInSight) {}

    /** The pages of a scan that the reader handed in. */
    List<Page> pages(ScanId scan, Reader reader) {
        return asked("WHERE p.scan_id = :scan AND c.created_by = :account ORDER BY p.number", reader)
                .param("scan", scan.value())
                .query((row, number) -> page(row, reader.sight()))
                .list();
    }

    Optional<Page> page(ScanPageId page, Reader reader) {
        return asked("WHERE p.id = :page", reader)
                .param("page", page.value())
                .query((row, number) -> page(row, reader.sight()))
                .optional()
                .filter(Page::isInSight);
    }

    /** Pages that wait: of everything that the reader handed in, then what others left. */
    List<Page> tray(Reader reader) {
        return asked("""
                        WHERE f.id IS NULL AND (c.created_by = :account OR :standsIn AND c.created_at < clock_timestamp() - interval '7 days')
                        ORDER BY c.created_by = :account DESC, c.created_at, c.id, p.number LIMIT :limit
                        """, reader)
                .param("limit", MOST)
                .query((row, number) -> page(row, reader.sight()))
                .list();
    }

    private JdbcClient.StatementSpec asked(String which, Reader reader) {
        return jdbc.sql(PAGES + which)
                .param("account", reader.account().value())
                .param("self", reader.sight().membership())
                .param("standsIn", reader.standsIn());
    }

    /** Sessions of a day whose people the reader may know. */
    List<Filed> sessions(TimeRange day, GroupSight sight) {
        return jdbc
                .sql("""
                        SELECT s.id AS session_id, g.name, g.hidden_membership, lower(e.period) AS from_at, upper(e.period) AS to_at,
                            EXISTS (SELECT FROM session_leader l WHERE l.organisation_id = s.organisation_id
                                AND l.session_id = s.id AND l.membership_id = :self) AS leads
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE e.period && tstzrange(:from, :to) AND s.status IN ('planned', 'held')
                        ORDER BY lower(e.period), g.name, s.id LIMIT :limit
                        """)
                .param("self", sight.membership())
                .param("from", day.sqlFrom())
                .param("to", day.sqlTo())
                .param("limit", MOST)
                .query((row, number) -> filed(row, sight))
                .list()
                .stream()
                .filter(Filed::namesInSight)
                .toList();
    }

    private static Page page(ResultSet row, GroupSight sight) throws SQLException {
        var picture = row.getObject("file_id", UUID.class);
        return new Page(
                new ScanPageId(row.getObject("id", UUID.class)),
                new ScanId(row.getObject("scan_id", UUID.class)),
                row.getString("scan_name"),
                row.getInt("number"),
                picture == null ? null : new FileId(picture),
                Coded.of(Finding.class, row.getString("found")),
                row.getBoolean("own"),
                row.getBoolean("left_waiting"),
                row.getString("brought_by"),
                row.getObject("session_id") == null ? null : filed(row, sight),
                copyOf(row),
                row.getBoolean("was_copy"),
                row.getString("reason"),
                row.getObject("confirmed", Boolean.class));
    }

    private static @Nullable CopyOf copyOf(ResultSet row) throws SQLException {
        var kind = row.getString("copy_kind");
        return kind == null ? null : new CopyOf(Coded.of(PaperKind.class, kind), row.getInt("copy_page"));
    }

    private static Filed filed(ResultSet row, GroupSight sight) throws SQLException {
        return new Filed(
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getString("name"),
                TimeRange.ofRow(row),
                sight.names(row.getBoolean("hidden_membership"), row.getBoolean("leads")));
    }
}
