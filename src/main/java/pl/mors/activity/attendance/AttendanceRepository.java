package pl.mors.activity.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.Sheet.Minutes;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;

@Repository
class AttendanceRepository {

    private final JdbcClient jdbc;

    AttendanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param listsPeople whether its sheet lists people
     * @return whether it was marked; people are listed no more where the group has come to count them only
     */
    boolean markHeld(SessionId session, boolean listsPeople) {
        return jdbc.sql("""
                                UPDATE session s SET status = 'held', version = s.version + 1
                                WHERE s.id = :session AND NOT (:listsPeople AND evidence_on(s.group_id,
                                    (SELECT e.on_day FROM calendar_entry e WHERE e.id = s.entry_id)) = 'headcount')
                                """)
                        .param("session", session.value())
                        .param("listsPeople", listsPeople)
                        .update()
                == 1;
    }

    /** Whoever of the group has no answer by now. */
    void markTheRestAbsent(SessionId session) {
        jdbc.sql("""
                INSERT INTO attendance (organisation_id, id, session_id, person_id, status, session_version)
                SELECT u.organisation_id, gen_random_uuid(), u.session_id, u.person_id, 'absent', s.version
                FROM unanswered_attendance u JOIN session s ON s.organisation_id = u.organisation_id AND s.id = u.session_id
                WHERE u.session_id = :session
                """).param("session", session.value()).update();
    }

    /** What the sheet says by now. */
    CorrectionOfSheet.Recorded recorded(SessionId session) {
        Map<PersonId, CorrectionOfSheet.Answer> answers = new HashMap<>();
        jdbc.sql("""
                        SELECT person_id, status, late_minutes, left_early_minutes FROM attendance
                        WHERE session_id = :session AND superseded_at IS NULL
                        """).param("session", session.value()).query(row -> {
            answers.put(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    new CorrectionOfSheet.Answer(
                            Coded.of(AttendanceStatus.class, row.getString("status")),
                            row.getObject("late_minutes", Integer.class),
                            row.getObject("left_early_minutes", Integer.class)));
        });
        var guests = jdbc.sql("SELECT guests FROM guest_count WHERE session_id = :session AND superseded_at IS NULL")
                .param("session", session.value())
                .query(Integer.class)
                .optional();
        return new CorrectionOfSheet.Recorded(answers, guests.orElse(null));
    }

    private String now() {
        return jdbc.sql("SELECT clock_timestamp()::text").query(String.class).single();
    }

    /** Keeps why answers are superseded at that moment. */
    private void explain(SessionId session, String moment, String reason) {
        jdbc.sql("""
                        INSERT INTO sheet_correction (organisation_id, id, session_id, reason, recorded_at)
                        SELECT current_organisation(), :id, :session, :reason, :moment::timestamptz
                        WHERE EXISTS (SELECT FROM attendance WHERE session_id = :session AND superseded_at = :moment::timestamptz)
                            OR EXISTS (SELECT FROM guest_count WHERE session_id = :session AND superseded_at = :moment::timestamptz)
                        """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("reason", reason)
                .param("moment", moment)
                .update();
    }

    /**
     * Saves a sheet with its guests.
     *
     * @param reason why it corrects what was said; none where it does not, or where nobody is asked
     */
    void save(SessionId session, Sheet sheet, @Nullable String reason) {
        var moment = reason == null ? null : now();
        saveAnswers(session, sheet, moment);
        if (sheet.guests() != null) {
            saveGuests(session, sheet.guests(), moment);
        }
        if (reason != null && moment != null) {
            explain(session, moment, reason);
        }
    }

    /**
     * Saves a whole sheet in one statement. A row that says what is known already is left alone; a changed one supersedes the
     * row before, at the same moment, so that there is no moment without either; a row without status takes the person off. Minutes
     * are kept of who is present; blank ones are none where somebody said some before.
     */
    private void saveAnswers(SessionId session, Sheet sheet, @Nullable String moment) {
        var all = List.copyOf(sheet.people());
        jdbc.sql("""
                WITH moment AS MATERIALIZED (SELECT coalesce(:moment::timestamptz, clock_timestamp()) AS at),
                typed AS (
                    SELECT t.person_id, t.id, t.late, t.early, o.late_minutes, o.left_early_minutes,
                        CASE WHEN t.said THEN t.status ELSE o.status END AS status
                    FROM unnest(:people::uuid[], :said::boolean[], :statuses::text[], :late::int[], :early::int[], :ids::uuid[])
                            AS t (person_id, said, status, late, early, id)
                        LEFT JOIN attendance o ON o.session_id = :session AND o.person_id = t.person_id AND o.superseded_at IS NULL
                ),
                sheet AS (
                    SELECT t.person_id, t.id, t.status,
                        CASE WHEN t.status <> 'present' THEN NULL WHEN t.late = :blank THEN t.late_minutes * 0
                            ELSE coalesce(t.late, t.late_minutes) END AS late,
                        CASE WHEN t.status <> 'present' THEN NULL WHEN t.early = :blank THEN t.left_early_minutes * 0
                            ELSE coalesce(t.early, t.left_early_minutes) END AS early
                    FROM typed t
                ),
                outdated AS (
                    UPDATE attendance a SET superseded_at = m.at FROM sheet t, moment m
                    WHERE a.session_id = :session AND a.person_id = t.person_id AND a.superseded_at IS NULL
                        AND (a.status, a.late_minutes, a.left_early_minutes) IS DISTINCT FROM (t.status, t.late, t.early)
                    RETURNING a.person_id
                )
                INSERT INTO attendance (organisation_id, id, session_id, person_id, status, late_minutes, left_early_minutes, recorded_at,
                    session_version)
                SELECT current_organisation(), t.id, :session, t.person_id, t.status, t.late, t.early, m.at,
                    (SELECT version FROM session WHERE id = :session)
                FROM sheet t, moment m
                WHERE t.status IS NOT NULL AND (SELECT count(*) FROM outdated) >= 0
                    AND NOT EXISTS (SELECT FROM attendance a WHERE a.session_id = :session AND a.person_id = t.person_id
                        AND a.superseded_at IS NULL
                        AND (a.status, a.late_minutes, a.left_early_minutes) IS NOT DISTINCT FROM (t.status, t.late, t.early))
                """)
                .param("session", session.value())
                .param("moment", moment)
                .param("people", all.stream().map(PersonId::toString).toArray(String[]::new))
                .param("said", all.stream().map(sheet.statuses()::containsKey).toArray(Boolean[]::new))
                .param(
                        "statuses",
                        all.stream().map(person -> status(sheet, person)).toArray(String[]::new))
                .param(
                        "late",
                        all.stream()
                                .map(person -> minutes(sheet, person).late())
                                .toArray(Integer[]::new))
                .param(
                        "early",
                        all.stream()
                                .map(person -> minutes(sheet, person).leftEarly())
                                .toArray(Integer[]::new))
                .param("ids", all.stream().map(person -> Ids.next().toString()).toArray(String[]::new))
                .param("blank", Sheet.BLANK)
                .update();
    }

    private static @Nullable String status(Sheet sheet, PersonId person) {
        return sheet.statuses()
                .getOrDefault(person, Optional.empty())
                .map(AttendanceStatus::code)
                .orElse(null);
    }

    private static Minutes minutes(Sheet sheet, PersonId person) {
        return sheet.minutes().getOrDefault(person, Minutes.UNSAID);
    }

    private void saveGuests(SessionId session, int guests, @Nullable String moment) {
        jdbc.sql("""
                WITH moment AS MATERIALIZED (SELECT coalesce(:moment::timestamptz, clock_timestamp()) AS at),
                said AS (
                    SELECT CASE WHEN :guests = :blank THEN o.guests * 0 ELSE :guests END AS guests
                    FROM (SELECT 1) one LEFT JOIN guest_count o ON o.session_id = :session AND o.superseded_at IS NULL
                ),
                outdated AS (
                    UPDATE guest_count g SET superseded_at = m.at FROM said s, moment m
                    WHERE g.session_id = :session AND g.superseded_at IS NULL AND g.guests <> s.guests
                    RETURNING g.id
                )
                INSERT INTO guest_count (organisation_id, id, session_id, guests, recorded_at, session_version)
                SELECT current_organisation(), :id, :session, s.guests, m.at, (SELECT version FROM session WHERE id = :session)
                FROM said s, moment m
                WHERE s.guests IS NOT NULL AND (SELECT count(*) FROM outdated) >= 0
                    AND NOT EXISTS (SELECT FROM guest_count g WHERE g.session_id = :session AND g.superseded_at IS NULL
                        AND g.guests = s.guests)
                """)
                .param("session", session.value())
                .param("moment", moment)
                .param("id", Ids.next())
                .param("guests", guests)
                .param("blank", Sheet.BLANK)
                .update();
    }
}
