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

/** Reads scans and their pages: whoever handed a scan in sees what waits; a filed page is seen by whoever sees its session's people. */
@Repository
@Transactional(readOnly = true)
public class ScanQueries {

    private static final int MOST = 100;

    private static final String PAGES = """
            SELECT p.id, p.scan_id, n.name AS scan_name, p.number, p.file_id, p.found, c.created_by = :account AS own, f.session_id,
                f.reason, w.kind AS copy_kind, k.page AS copy_page,
                EXISTS (SELECT FROM scan_filing o WHERE o.organisation_id = p.organisation_id AND o.page_id = p.id
                    AND o.copy_id IS NOT NULL) AS was_copy, g.name,
                g.hidden_membership, lower(e.period) AS from_at, upper(e.period) AS to_at,
                EXISTS (SELECT FROM session_leader l WHERE l.organisation_id = f.organisation_id AND l.session_id = f.session_id
                    AND l.membership_id = :self) AS leads
            FROM scan_page p
                JOIN scan c ON c.organisation_id = p.organisation_id AND c.id = p.scan_id
                JOIN file n ON n.organisation_id = c.organisation_id AND n.id = c.file_id
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

    /** The latest first. */
    List<Scan> handedInBy(AccountId account) {
        return jdbc.sql("""
                        SELECT s.id, f.name, s.created_at, s.pages, count(p.id) AS read,
                            count(p.id) FILTER (WHERE k.id IS NULL) AS waiting
                        FROM scan s
                            JOIN file f ON f.organisation_id = s.organisation_id AND f.id = s.file_id
                            LEFT JOIN scan_page p ON p.organisation_id = s.organisation_id AND p.scan_id = s.id
                            LEFT JOIN known_scan_filing k ON k.organisation_id = p.organisation_id AND k.page_id = p.id
                        WHERE s.created_by = :account
                        GROUP BY s.id, f.name, s.created_at, s.pages ORDER BY s.created_at DESC, s.id DESC LIMIT :limit
                        """)
                .param("account", account.value())
                .param("limit", MOST)
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
     * A page as far as its reader sees it.
     *
     * @param own whether the reader handed it in
     * @param session with which it is filed
     * @param copy of what it is the signed copy
     * @param wasCopy whether it is, or was once, filed as a signed copy
     * @param reason why it was thrown away
     */
    public record Page(
            ScanPageId id,
            ScanId scan,
            String scanName,
            int number,
            @Nullable FileId picture,
            Finding found,
            boolean own,
            @Nullable Filed session,
            @Nullable CopyOf copy,
            boolean wasCopy,
            @Nullable String reason) {

        public boolean isWaiting() {
            return session == null && copy == null && reason == null;
        }

        /** Key of the sentence that says why nobody has filed it yet. */
        public String whyItWaits() {
            return found.textKey();
        }

        /** Its picture; a signed paper is shown where the paper is, to whoever may read that, and nowhere else. */
        Optional<FileId> shownPicture() {
            return copy == null ? Optional.ofNullable(picture) : Optional.empty();
        }

        /** Whether the reader may know of it: what nobody filed with a session belongs to whoever brought it. */
        boolean isInSight() {
            return session == null ? own : session.namesInSight();
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

    List<Page> pages(ScanId scan, AccountId account, GroupSight sight) {
        return jdbc.sql(PAGES + "WHERE p.scan_id = :scan AND c.created_by = :account ORDER BY p.number")
                .param("scan", scan.value())
                .param("account", account.value())
                .param("self", sight.membership())
                .query((row, number) -> page(row, sight))
                .list();
    }

    Optional<Page> page(ScanPageId page, AccountId account, GroupSight sight) {
        return jdbc.sql(PAGES + "WHERE p.id = :page")
                .param("page", page.value())
                .param("account", account.value())
                .param("self", sight.membership())
                .query((row, number) -> page(row, sight))
                .optional()
                .filter(Page::isInSight);
    }

    /** Pages that wait, of everything that somebody handed in. */
    List<Page> tray(AccountId account, GroupSight sight) {
        return jdbc.sql(
                        PAGES
                                + "WHERE c.created_by = :account AND f.id IS NULL ORDER BY c.created_at, c.id, p.number LIMIT :limit")
                .param("account", account.value())
                .param("self", sight.membership())
                .param("limit", MOST)
                .query((row, number) -> page(row, sight))
                .list();
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
                row.getObject("session_id") == null ? null : filed(row, sight),
                copyOf(row),
                row.getBoolean("was_copy"),
                row.getString("reason"));
    }

    private static @Nullable CopyOf copyOf(ResultSet row) throws SQLException {
        var kind = row.getString("copy_kind");
        return kind == null ? null : new CopyOf(Coded.of(PaperKind.class, kind), row.getInt("copy_page"));
    }

    private static Filed filed(ResultSet row, GroupSight sight) throws SQLException {
        return new Filed(
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getString("name"),
                new TimeRange(
                        row.getObject("from_at", OffsetDateTime.class).toInstant(),
                        row.getObject("to_at", OffsetDateTime.class).toInstant()),
                sight.names(row.getBoolean("hidden_membership"), row.getBoolean("leads")));
    }
}
