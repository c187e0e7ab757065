package pl.mors.activity.printed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;

/** Reads the sheets that were printed for a session. */
@Repository
@Transactional(readOnly = true)
public class PrintedSheetQueries {

    static final int MOST = 100;

    private static final String COLUMNS = """
            ARRAY(SELECT c.kind FROM printed_sheet_column c
                WHERE c.organisation_id = s.organisation_id AND c.sheet_id = s.id ORDER BY c.number) AS columns
            """;

    private final JdbcClient jdbc;

    PrintedSheetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A sheet in the list of those printed.
     *
     * @param columns what is signed for on it
     * @param people how many stand on it
     */
    public record Printed(
            PrintedSheetId id, Instant at, @Nullable String by, List<SheetColumn> columns, int people) {}

    /** The latest first. */
    List<Printed> printed(SessionId session) {
        return jdbc.sql("""
                        SELECT s.id, s.created_at, a.display_name,""" + COLUMNS + """
                            , (SELECT count(*) FROM printed_sheet_line l
                            WHERE l.organisation_id = s.organisation_id AND l.sheet_id = s.id) AS people
                        FROM printed_sheet s LEFT JOIN account a ON a.id = s.created_by
                        WHERE s.session_id = :session ORDER BY s.created_at DESC, s.id DESC LIMIT :limit
                        """)
                .param("session", session.value())
                .param("limit", MOST)
                .query((row, number) -> new Printed(
                        new PrintedSheetId(row.getObject("id", UUID.class)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        columns(row),
                        row.getInt("people")))
                .list();
    }

    /**
     * A page of a scan that is filed with a session.
     *
     * @param number of the page in its scan
     */
    public record ScannedPage(UUID id, int number, Instant scannedAt) {}

    /** Those of one sheet together, in the order of its pages; then what was filed by hand. */
    List<ScannedPage> scans(SessionId session) {
        return jdbc.sql("""
                        SELECT p.id, p.number, c.created_at
                        FROM known_scan_filing f
                            JOIN scan_page p ON p.organisation_id = f.organisation_id AND p.id = f.page_id
                            JOIN scan c ON c.organisation_id = p.organisation_id AND c.id = p.scan_id
                        WHERE f.session_id = :session
                        ORDER BY f.sheet_id, f.sheet_page, c.created_at, c.id, p.number LIMIT :limit
                        """)
                .param("session", session.value())
                .param("limit", MOST)
                .query((row, number) -> new ScannedPage(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A sheet as it is printed, once more too. */
    record Sheet(SessionId session, SheetLayout layout, List<SheetColumn> columns, Instant at, List<String> names) {}

    Optional<Sheet> find(PrintedSheetId sheet) {
        return jdbc.sql("""
                        SELECT s.session_id, s.layout, s.created_at,""" + COLUMNS + """
                            , ARRAY(SELECT coalesce(k.code, p.family_name || ' ' || p.given_name)
                            FROM printed_sheet_line l
                                JOIN person p ON p.organisation_id = l.organisation_id AND p.id = l.person_id
                                LEFT JOIN sheet_code k ON k.organisation_id = l.organisation_id AND k.session_id = s.session_id
                                    AND k.person_id = l.person_id
                            WHERE l.organisation_id = s.organisation_id AND l.sheet_id = s.id ORDER BY l.number) AS names
                        FROM printed_sheet s WHERE s.id = :sheet
                        """)
                .param("sheet", sheet.value())
                .query((row, number) -> new Sheet(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        SheetLayout.ofVersion(row.getInt("layout")),
                        columns(row),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        List.of((String[]) row.getArray("names").getArray())))
                .optional();
    }

    /**
     * Sessions of some days whose attendance can be signed and whose sheets somebody may write, earliest first; not where people are only
     * counted.
     *
     * @param last inclusive
     * @param reading what the writer sees of them
     */
    List<SheetToPrint> toPrint(LocalDate first, LocalDate last, GroupSight writing, GroupSight reading) {
        return jdbc.sql("""
                        SELECT s.id, s.group_id, g.name, lower(e.period) AS from_at, upper(e.period) AS to_at, r.name AS room,
                            x.created_at AS printed_at, s.status = 'planned' AND (x.id IS NULL
                                OR EXISTS (SELECT n.person_id FROM place_span n WHERE n.organisation_id = s.organisation_id
                                        AND n.group_id = s.group_id AND n.from_on <= e.on_day AND n.until_on > e.on_day
                                    EXCEPT SELECT l.person_id FROM printed_sheet_line l
                                        WHERE l.organisation_id = s.organisation_id AND l.sheet_id = x.id)
                                OR EXISTS (SELECT l.person_id FROM printed_sheet_line l
                                        WHERE l.organisation_id = s.organisation_id AND l.sheet_id = x.id
                                    EXCEPT SELECT n.person_id FROM place_span n WHERE n.organisation_id = s.organisation_id
                                        AND n.group_id = s.group_id AND n.from_on <= e.on_day AND n.until_on > e.on_day)) AS missing
                        FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN LATERAL (SELECT p.id, p.created_at FROM printed_sheet p
                                WHERE p.organisation_id = s.organisation_id AND p.session_id = s.id
                                    AND EXISTS (SELECT FROM printed_sheet_column c
                                        WHERE c.organisation_id = p.organisation_id AND c.sheet_id = p.id AND c.kind = 'presence')
                                ORDER BY p.created_at DESC, p.id DESC LIMIT 1) x ON true
                            CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id
                                    AND l.membership_id = :self) AS leads) w
                        WHERE e.on_day BETWEEN :first AND :last AND s.status IN ('planned', 'held')
                            AND evidence_on(g.id, e.on_day) <> 'headcount'
                            AND (w.leads AND :namesOfOwn OR NOT w.leads AND :namesOfOthers AND NOT g.hidden_membership)
                        ORDER BY e.period, g.name, s.id LIMIT :limit
                        """)
                .param("first", first)
                .param("last", last)
                .param("self", writing.membership())
                .param("namesOfOwn", writing.reaches(true) && reading.names(true, true))
                .param("namesOfOthers", writing.reaches(false) && reading.names(false, false))
                .param("limit", MOST)
                .query((row, number) -> new SheetToPrint(
                        new SessionId(row.getObject("id", UUID.class)),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("name"),
                        TimeRange.ofRow(row),
                        row.getString("room"),
                        Optional.ofNullable(row.getObject("printed_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getBoolean("missing")))
                .list();
    }

    /** What was received on the latest sheet of the group on which presence was signed, too; none where there is no such sheet. */
    List<SheetColumn> chosenBefore(GroupId group) {
        return jdbc.sql("SELECT " + COLUMNS + """
                        FROM printed_sheet s JOIN session t ON t.organisation_id = s.organisation_id AND t.id = s.session_id
                        WHERE t.group_id = :group AND EXISTS (SELECT FROM printed_sheet_column c
                            WHERE c.organisation_id = s.organisation_id AND c.sheet_id = s.id AND c.kind = 'presence')
                        ORDER BY s.created_at DESC, s.id DESC LIMIT 1
                        """)
                .param("group", group.value())
                .query((row, number) -> columns(row))
                .optional()
                .orElse(List.of());
    }

    private static List<SheetColumn> columns(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("columns").getArray())
                .map(kind -> Coded.of(SheetColumn.class, kind))
                .toList();
    }
}
