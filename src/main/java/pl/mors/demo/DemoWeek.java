package pl.mors.demo;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Around the sessions of the last weeks and the next: what was published to the funder, and who was called. */
final class DemoWeek {

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoWeek(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        publish();
        call();
    }

    /** This month's schedule as it was before its last session was added. */
    private void publish() {
        jdbc.sql("""
                INSERT INTO support_schedule (organisation_id, id, programme_id, month, number, content, content_digest, published_at)
                SELECT current_organisation(), uuidv7(), c.programme_id, :month, 1, c.content, sha256(convert_to(c.content, 'UTF8')),
                    (:month::date + time '08:00') AT TIME ZONE 'Europe/Warsaw'
                FROM (SELECT l.programme_id, json_agg(json_build_object(
                        'session', l.id, 'day', l.on_day, 'from', to_char(lower(l.period) AT TIME ZONE 'Europe/Warsaw', 'HH24:MI:SS'),
                        'to', to_char(upper(l.period) AT TIME ZONE 'Europe/Warsaw', 'HH24:MI:SS'), 'group', l.name,
                        'kind', l.activity_kind, 'topic', l.topic, 'place', l.place, 'address', l.street_address,
                        'facilitators', l.facilitators, 'status', 'PLANNED', 'late', false) ORDER BY l.period, l.name, l.id)::text AS content
                FROM (
                    SELECT gp.programme_id, s.id, e.on_day, e.period, g.name, gp.activity_kind, s.topic,
                        r.name || ' · ' || v.name AS place, v.street_address,
                        ARRAY(SELECT t.display_name FROM staff_at_session t
                            WHERE t.organisation_id = s.organisation_id AND t.session_id = s.id ORDER BY 1) AS facilitators,
                        row_number() OVER (PARTITION BY gp.programme_id ORDER BY e.period DESC, s.id) AS from_end
                    FROM session s
                        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        JOIN group_programme gp ON gp.organisation_id = g.organisation_id AND gp.group_id = g.id
                            AND gp.period @> e.on_day
                        LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                        LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                    WHERE e.on_day >= :month AND e.on_day < :month::date + interval '1 month') l
                WHERE l.from_end > 1
                GROUP BY l.programme_id) c
                """).param("month", today.withDayOfMonth(1)).update();
    }

    /** About sessions that were called off: who comes next time, and who did not answer. */
    private void call() {
        jdbc.sql("""
                INSERT INTO change_call (organisation_id, id, session_id, person_id, about, result, recorded_at)
                SELECT s.organisation_id, uuidv7(), s.id, n.person_id, s.status,
                    (ARRAY['coming', 'no_answer', 'not_coming', 'call_again'])[n.place],
                    (CAST(:today AS date) + time '08:00' + n.place * interval '4 minutes') AT TIME ZONE 'Europe/Warsaw'
                FROM session s CROSS JOIN LATERAL (
                    SELECT k.person_id, row_number() OVER (ORDER BY k.person_id) AS place FROM known_enrolment k
                    WHERE k.organisation_id = s.organisation_id AND k.group_id = s.group_id AND k.enrolled_on <= :today
                        AND k.ended_on IS NULL) n
                WHERE s.status = 'cancelled' AND n.place <= 4
                """).param("today", today).update();
    }
}
