package pl.mors.activity.attendance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.programme.ProgrammeId;

/** Reads a session's sheet: who is expected, who was there, and what the sheet said before. */
@Repository
@Transactional(readOnly = true)
public class AttendanceQueries {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    AttendanceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person on the sheet.
     *
     * @param code by which the person stands on a sheet that keeps codes instead of names
     * @param enrolled whether the person had a place in the group that day
     * @param status what the sheet says; none while it says nothing
     * @param declared whether the person had declared participation by then in the programme under which the session is a support
     * @param undeclared whether the person had not, and is a guest when present
     * @param starts whether the participation starts with this session
     * @param lateMinutes how late the person came; none while nobody said
     * @param leftEarlyMinutes how long before the end the person left; none while nobody said
     */
    public record SheetRow(
            PersonId person,
            String givenName,
            String familyName,
            @Nullable String code,
            boolean enrolled,
            @Nullable AttendanceStatus status,
            boolean declared,
            boolean undeclared,
            boolean starts,
            @Nullable Integer lateMinutes,
            @Nullable Integer leftEarlyMinutes) {

        public String name() {
            return code == null ? familyName + " " + givenName : code;
        }

        /** As people are called. */
        public String calledName() {
            return code == null ? givenName + " " + familyName : code;
        }

        /** Whether the sheet leaves the person out although they had a place in the group. */
        public boolean isUnanswered() {
            return enrolled && status == null;
        }

        /** Whether what the person was given counts for nobody, because there was no declaration. */
        public boolean isGuest() {
            return undeclared && status == AttendanceStatus.PRESENT;
        }
    }

    /** Everybody with a place that day, everybody on record, and the others who are asked for; in the order of the register. */
    public List<SheetRow> sheet(SessionId session, Collection<PersonId> others) {
        return jdbc.sql("""
                        WITH held AS (
                            SELECT s.organisation_id, s.id, s.group_id, e.on_day AS day
                            FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            WHERE s.id = :session
                        ), programme_of_day AS (
                            SELECT gp.programme_id, m.declaration_required AND r.counts_as_support AS needs_declaration
                            FROM held h
                                JOIN group_programme gp ON gp.organisation_id = h.organisation_id
                                    AND gp.group_id = h.group_id AND gp.period @> h.day
                                JOIN programme m ON m.organisation_id = gp.organisation_id AND m.id = gp.programme_id
                                JOIN activity_rule r ON r.organisation_id = gp.organisation_id
                                    AND r.programme_id = gp.programme_id AND r.activity_kind = gp.activity_kind
                        ), places AS (
                            SELECT DISTINCT e.person_id FROM place_span e
                                JOIN held h ON e.organisation_id = h.organisation_id AND e.group_id = h.group_id
                            WHERE e.from_on <= h.day AND e.until_on > h.day
                                AND evidence_on(h.group_id, h.day) <> 'headcount'
                        ), marks AS (
                            SELECT a.person_id, a.status, a.late_minutes, a.left_early_minutes FROM known_attendance a WHERE a.session_id = :session
                        ), people AS (
                            SELECT person_id FROM places UNION SELECT person_id FROM marks UNION SELECT unnest(:others::uuid[])
                        ), first_supports AS (
                            SELECT s.person_id FROM support_of_activity s
                            WHERE s.session_id = :session AND NOT EXISTS (SELECT FROM support b
                                WHERE b.participation_id = s.participation_id
                                    AND (b.given_on, b.occasion_id) < (s.given_on, s.session_id))
                        )
                        SELECT p.id, p.given_name, p.family_name, c.code, l.person_id IS NOT NULL AS enrolled, k.status,
                            k.late_minutes, k.left_early_minutes,
                            coalesce(o.needs_declaration AND d.signed_on <= h.day, false) AS declared,
                            coalesce(o.needs_declaration AND (d.signed_on IS NULL OR d.signed_on > h.day), false) AS undeclared,
                            f.person_id IS NOT NULL AS starts
                        FROM people w
                            CROSS JOIN held h
                            JOIN person p ON p.organisation_id = h.organisation_id AND p.id = w.person_id
                            LEFT JOIN sheet_code c ON c.organisation_id = p.organisation_id AND c.session_id = h.id
                                AND c.person_id = p.id
                            LEFT JOIN places l ON l.person_id = p.id
                            LEFT JOIN marks k ON k.person_id = p.id
                            LEFT JOIN first_supports f ON f.person_id = p.id
                            LEFT JOIN programme_of_day o ON true
                            LEFT JOIN participation n ON n.organisation_id = p.organisation_id
                                AND n.programme_id = o.programme_id AND n.person_id = p.id
                            LEFT JOIN known_declaration d ON d.organisation_id = n.organisation_id
                                AND d.participation_id = n.id
                        ORDER BY c.number NULLS LAST, p.family_name, p.given_name, p.id LIMIT :limit
                        """)
                .param("session", session.value())
                .param("others", others.stream().map(PersonId::toString).toArray(String[]::new))
                .param("limit", MOST)
                .query((row, number) -> {
                    var status = row.getString("status");
                    return new SheetRow(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("given_name"),
                            row.getString("family_name"),
                            row.getString("code"),
                            row.getBoolean("enrolled"),
                            status == null ? null : Coded.of(AttendanceStatus.class, status),
                            row.getBoolean("declared"),
                            row.getBoolean("undeclared"),
                            row.getBoolean("starts"),
                            row.getObject("late_minutes", Integer.class),
                            row.getObject("left_early_minutes", Integer.class));
                })
                .list();
    }

    /** How many were there beside those on the sheet; empty while nobody said. */
    public Optional<Integer> guests(SessionId session) {
        return jdbc.sql("SELECT guests FROM known_guest_count WHERE session_id = :session")
                .param("session", session.value())
                .query(Integer.class)
                .optional();
    }

    /**
     * What the sheet said before it was corrected: about a person, or how many came.
     *
     * @param name none where it is a number of people
     * @param status none where it is a number of people
     * @param guests the number of people
     * @param reason why it was, where somebody had to say so: on the sheet, or deciding about what devices differed
     */
    public record Correction(
            @Nullable String name,
            @Nullable AttendanceStatus status,
            @Nullable Integer lateMinutes,
            @Nullable Integer leftEarlyMinutes,
            @Nullable Integer guests,
            Instant recordedAt,
            @Nullable String recordedBy,
            Instant supersededAt,
            @Nullable String reason) {}

    /** The latest correction first. */
    List<Correction> corrections(SessionId session) {
        return jdbc.sql("""
                        WITH said AS (
                            SELECT a.id, a.session_id, coalesce(k.code, p.family_name || ' ' || p.given_name) AS name, a.status,
                                a.late_minutes, a.left_early_minutes, NULL::int AS guests, a.recorded_at, a.recorded_by, a.superseded_at,
                                n.session_version AS corrected_by
                            FROM attendance a
                                LEFT JOIN attendance n ON n.organisation_id = a.organisation_id AND n.session_id = a.session_id
                                    AND n.person_id = a.person_id AND n.recorded_at = a.superseded_at
                                JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                                LEFT JOIN sheet_code k ON k.organisation_id = a.organisation_id AND k.session_id = a.session_id
                                    AND k.person_id = a.person_id
                            UNION ALL
                            SELECT g.id, g.session_id, NULL, NULL, NULL, NULL, g.guests, g.recorded_at, g.recorded_by, g.superseded_at,
                                n.session_version
                            FROM guest_count g
                                LEFT JOIN guest_count n ON n.organisation_id = g.organisation_id AND n.session_id = g.session_id
                                    AND n.recorded_at = g.superseded_at
                        )
                        SELECT a.*, c.display_name, coalesce(w.reason, (SELECT max(t.reason) FROM attendance_tick t
                            WHERE t.session_id = a.session_id AND t.session_version = a.corrected_by)) AS reason
                        FROM said a
                            LEFT JOIN sheet_correction w ON w.session_id = a.session_id AND w.recorded_at = a.superseded_at
                            LEFT JOIN account c ON c.id = a.recorded_by
                        WHERE a.session_id = :session AND a.superseded_at IS NOT NULL
                        ORDER BY a.superseded_at DESC, a.name NULLS FIRST, a.id LIMIT :limit
                        """)
                .param("session", session.value())
                .param("limit", MOST)
                .query((row, number) -> new Correction(
                        row.getString("name"),
                        row.getString("status") == null
                                ? null
                                : Coded.of(AttendanceStatus.class, row.getString("status")),
                        row.getObject("late_minutes", Integer.class),
                        row.getObject("left_early_minutes", Integer.class),
                        row.getObject("guests", Integer.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getObject("superseded_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    /** The programmes under which a session's group runs on its day. */
    public List<ProgrammeId> programmes(SessionId session) {
        return jdbc.sql("""
                        SELECT gp.programme_id
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN group_programme gp ON gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id
                                AND gp.period @> e.on_day
                        WHERE s.id = :session
                        """)
                .param("session", session.value())
                .query((row, number) -> new ProgrammeId(row.getObject("programme_id", UUID.class)))
                .list();
    }
}
