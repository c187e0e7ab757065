package pl.mors.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/** What went otherwise than planned: a session moved to another day, one recorded late, one corrected; guests, and people who came late. */
final class DemoChanges {

    private static final int WEEKS_BACK = 4;

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoChanges(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        move();
        recordLate();
        correct();
        comeLate();
        bringGuests();
    }

    private record Moving(UUID session, UUID entry, UUID series) {}

    /** A session of the week after next goes to the next day, in the same room, where nothing else is. */
    private void move() {
        var found = jdbc.sql("""
                        SELECT s.id, s.entry_id, s.series_id
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.status = 'planned' AND g.kind = 'club' AND NOT g.hidden_membership AND e.room_id IS NOT NULL
                            AND e.on_day BETWEEN :today::date + 8 AND :today::date + 20
                            AND extract(isodow FROM e.on_day) <= 4
                            AND NOT EXISTS (SELECT FROM calendar_entry o WHERE o.organisation_id = e.organisation_id
                                AND o.on_day = e.on_day + 1 AND o.room_id = e.room_id)
                            AND NOT EXISTS (SELECT FROM calendar_staff w JOIN calendar_staff v
                                ON v.organisation_id = w.organisation_id AND v.membership_id = w.membership_id
                                    AND v.period && tstzrange(lower(w.period) + interval '1 day', upper(w.period) + interval '1 day')
                                WHERE w.organisation_id = e.organisation_id AND w.entry_id = e.id)
                        ORDER BY e.on_day, g.name LIMIT 1
                        """)
                .param("today", today)
                .query((row, number) -> new Moving(
                        row.getObject("id", UUID.class),
                        row.getObject("entry_id", UUID.class),
                        row.getObject("series_id", UUID.class)))
                .optional();
        found.ifPresent(this::move);
    }

    private void move(Moving from) {
        var entry = Ids.next();
        var session = Ids.next();
        jdbc.sql("""
                        INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane, occupies)
                        SELECT organisation_id, :new, tstzrange(lower(period) + interval '1 day', upper(period) + interval '1 day'),
                            room_id, lane, true
                        FROM calendar_entry WHERE id = :old
                        """).param("new", entry).param("old", from.entry()).update();
        jdbc.sql("""
                        INSERT INTO calendar_staff (organisation_id, id, entry_id, membership_id, period, occupies)
                        SELECT organisation_id, uuidv7(), :new, membership_id,
                            tstzrange(lower(period) + interval '1 day', upper(period) + interval '1 day'), true
                        FROM calendar_staff WHERE entry_id = :old
                        """).param("new", entry).param("old", from.entry()).update();
        jdbc.sql("""
                        INSERT INTO session (organisation_id, id, group_id, entry_id, series_id, topic, status, recorded_late, version,
                            created_at)
                        SELECT organisation_id, :new, group_id, :entry, :series, topic, 'planned', false, 1, :at
                        FROM session WHERE id = :old
                        """)
                .param("new", session)
                .param("entry", entry)
                .param("series", from.series())
                .param("at", Moments.evening(today.minusDays(1)))
                .param("old", from.session())
                .update();
        jdbc.sql("UPDATE calendar_entry SET occupies = false WHERE id = ?")
                .param(from.entry())
                .update();
        jdbc.sql("""
                        UPDATE session SET status = 'moved', status_reason = 'Remont sali', moved_to_id = :to, version = version + 1
                        WHERE id = :id
                        """).param("to", session).param("id", from.session()).update();
    }

    private void recordLate() {
        jdbc.sql("UPDATE session SET recorded_late = true WHERE id IN (" + held("ASC") + ")")
                .param("today", today)
                .param("since", today.minusWeeks(WEEKS_BACK))
                .update();
    }

    /** The topic of the day was written down only afterwards. */
    private void correct() {
        jdbc.sql("""
                        INSERT INTO session_correction (organisation_id, id, session_id, entry_id, topic, reason, recorded_at)
                        SELECT s.organisation_id, uuidv7(), s.id, s.entry_id, 'Spotkanie klubu', 'Pomylono temat z zajęciami z innego dnia',
                            upper(e.period) + interval '1 day'
                        FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.id IN (""" + held("DESC") + ")")
                .param("today", today)
                .param("since", today.minusWeeks(WEEKS_BACK))
                .update();
        jdbc.sql("UPDATE session SET topic = 'Zdrowe gotowanie', version = version + 1 WHERE id IN ("
                        + "SELECT session_id FROM session_correction)")
                .update();
    }

    /** Written down once the list was there: a correction of what it said. */
    private void comeLate() {
        jdbc.sql("""
                        WITH late AS (
                            UPDATE attendance SET superseded_at = recorded_at + interval '1 minute' WHERE id IN (
                                SELECT a.id FROM known_attendance a
                                WHERE a.status = 'present' AND a.session_id IN (""" + held("DESC") + """
                                ) ORDER BY a.person_id LIMIT 1)
                            RETURNING organisation_id, session_id, person_id, superseded_at)
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status, late_minutes, recorded_at)
                        SELECT organisation_id, uuidv7(), session_id, person_id, 'present', 20, superseded_at FROM late
                        """)
                .param("today", today)
                .param("since", today.minusWeeks(WEEKS_BACK))
                .update();
    }

    private void bringGuests() {
        jdbc.sql("""
                        INSERT INTO guest_count (organisation_id, id, session_id, guests, session_version, recorded_at)
                        SELECT s.organisation_id, uuidv7(), s.id, 2, s.version, upper(e.period)
                        FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.id IN (""" + held("DESC") + ")")
                .param("today", today)
                .param("since", today.minusWeeks(WEEKS_BACK))
                .update();
    }

    /** The last, or the first, session of the last weeks that a club held and whose attendance is recorded by names. */
    private static String held(String order) {
        return """
                SELECT h.id FROM known_held_session h
                    JOIN calendar_entry f ON f.organisation_id = h.organisation_id AND f.id = h.entry_id
                    JOIN activity_group g ON g.organisation_id = h.organisation_id AND g.id = h.group_id
                WHERE g.kind = 'club' AND NOT g.hidden_membership AND f.on_day < :today AND f.on_day >= :since
                    AND EXISTS (SELECT FROM known_attendance k WHERE k.organisation_id = h.organisation_id AND k.session_id = h.id)
                ORDER BY f.on_day %s, g.name LIMIT 1""".formatted(order);
    }
}
