package pl.mors.activity.scan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.printed.SheetColumn;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/** Reads who signed, as it looks and as somebody confirmed it, beside what the attendance says. */
@Repository
@Transactional(readOnly = true)
class SignatureQueries {

    private final JdbcClient jdbc;

    SignatureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the sheet; none of a page that carries no code of a sheet and was filed by hand. */
    List<SignatureLine> of(ScanPageId page) {
        return jdbc.sql("""
                        SELECT l.number, l.column_number, l.looks, s.layout, b.kind, h.id IS NOT NULL AS received, n.person_id,
                            coalesce(o.code, p.given_name || ' ' || p.family_name) AS name, k.signed, k.reason, k.recorded_at,
                            c.display_name, a.status
                        FROM scan_line l
                            JOIN known_scan_filing f ON f.organisation_id = l.organisation_id AND f.page_id = l.page_id
                                AND f.sheet_id IS NOT NULL
                            JOIN printed_sheet s ON s.organisation_id = f.organisation_id AND s.id = f.sheet_id
                            JOIN printed_sheet_column b ON b.organisation_id = f.organisation_id AND b.sheet_id = f.sheet_id
                                AND b.number = l.column_number
                            LEFT JOIN printed_sheet_line n ON n.organisation_id = f.organisation_id
                                AND n.sheet_id = f.sheet_id AND n.number = l.number
                            LEFT JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.person_id
                            LEFT JOIN sheet_code o ON o.organisation_id = f.organisation_id AND o.session_id = f.session_id
                                AND o.person_id = n.person_id
                            LEFT JOIN known_signed_line k ON k.organisation_id = l.organisation_id AND k.page_id = l.page_id
                                AND k.number = l.number AND k.column_number = l.column_number
                            LEFT JOIN account c ON c.id = k.recorded_by
                            LEFT JOIN known_attendance a ON a.organisation_id = f.organisation_id
                                AND a.session_id = f.session_id AND a.person_id = n.person_id
                            LEFT JOIN known_handout h ON h.organisation_id = f.organisation_id AND h.session_id = f.session_id
                                AND h.person_id = n.person_id AND h.kind = b.kind
                        WHERE l.page_id = :page ORDER BY l.number, l.column_number
                        """)
                .param("page", page.value())
                .query((row, number) -> {
                    var person = row.getObject("person_id", UUID.class);
                    var status = row.getString("status");
                    var at = row.getObject("recorded_at", OffsetDateTime.class);
                    return new SignatureLine(
                            SheetLayout.ofVersion(row.getInt("layout")),
                            new BoxOfSheet(row.getInt("number"), row.getInt("column_number")),
                            Coded.of(SheetColumn.class, row.getString("kind")),
                            Coded.of(Signature.class, row.getString("looks")),
                            person == null ? null : new PersonId(person),
                            person == null ? "" : row.getString("name"),
                            row.getObject("signed", Boolean.class),
                            row.getString("reason"),
                            at == null ? null : at.toInstant(),
                            row.getString("display_name"),
                            status == null ? null : Coded.of(AttendanceStatus.class, status),
                            row.getBoolean("received"));
                })
                .list();
    }

    /**
     * A session whose signed list and attendance are to be looked at.
     *
     * @param page of a scan, to begin with
     * @param differing people about whom they and what is recorded say different things; none where nobody has confirmed the page yet
     */
    record ToLookAt(UUID page, SessionId session, String groupName, LocalDate day, boolean own, int differing) {}

    /** Sessions since a day, and whenever a page is to be compared as a whole, as far as the reader may write their sheets; the oldest first. */
    List<ToLookAt> toLookAt(LocalDate since, GroupSight sight) {
        return jdbc.sql("""
                        WITH open AS (
                            SELECT d.organisation_id, d.session_id, min(d.page_id::text)::uuid AS page_id,
                                count(DISTINCT d.person_id) AS differing
                            FROM (SELECT organisation_id, session_id, person_id, page_id FROM signature_difference
                                UNION ALL SELECT organisation_id, session_id, person_id, page_id FROM receipt_difference) d
                            GROUP BY 1, 2
                            UNION ALL
                            SELECT f.organisation_id, f.session_id, f.page_id, 0
                            FROM known_scan_filing f
                            WHERE f.sheet_id IS NOT NULL
                                AND EXISTS (SELECT FROM scan_line l JOIN printed_sheet_line n
                                        ON n.organisation_id = l.organisation_id AND n.sheet_id = f.sheet_id AND n.number = l.number
                                    WHERE l.organisation_id = f.organisation_id AND l.page_id = f.page_id)
                                AND NOT EXISTS (SELECT FROM known_signed_line k
                                    WHERE k.organisation_id = f.organisation_id AND k.page_id = f.page_id)
                        )
                        SELECT o.page_id, o.session_id, o.differing, g.name, e.on_day, EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :self) AS own
                        FROM open o
                            JOIN session s ON s.organisation_id = o.organisation_id AND s.id = o.session_id
                                AND s.status IN ('planned', 'held')
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE (e.on_day >= :since OR o.differing = 0 AND EXISTS (SELECT FROM scan_line l
                                WHERE l.organisation_id = o.organisation_id AND l.page_id = o.page_id AND l.looks = 'not_found'))
                            AND (NOT g.hidden_membership AND :ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :self))
                        ORDER BY e.on_day, g.name, o.session_id, o.page_id
                        """)
                .param("since", since)
                .params(sight.params())
                .query((row, number) -> new ToLookAt(
                        row.getObject("page_id", UUID.class),
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("on_day", LocalDate.class),
                        row.getBoolean("own"),
                        row.getInt("differing")))
                .list();
    }
}
