package pl.mors.demo;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody stands on two lists of one hour, which waits to be explained. */
final class DemoDoublePresence {

    private static final int WEEKS_BACK = 8;

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoDoublePresence(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        jdbc.sql("""
                INSERT INTO attendance (organisation_id, id, session_id, person_id, status, recorded_at)
                SELECT o.organisation_id, gen_random_uuid(), o.id, a.person_id, 'present', upper(f.period)
                FROM known_held_session s
                    JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id AND NOT g.hidden_membership
                    JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                    JOIN calendar_entry f ON f.organisation_id = e.organisation_id AND f.on_day = e.on_day AND f.period && e.period
                    JOIN known_held_session o ON o.organisation_id = f.organisation_id AND o.entry_id = f.id AND o.group_id <> s.group_id
                    JOIN activity_group h ON h.organisation_id = o.organisation_id AND h.id = o.group_id AND NOT h.hidden_membership
                    JOIN known_attendance a ON a.organisation_id = s.organisation_id AND a.session_id = s.id AND a.status = 'present'
                WHERE e.on_day < :today AND e.on_day >= :since AND evidence_on(o.group_id, f.on_day) <> 'headcount'
                    AND EXISTS (SELECT FROM known_attendance k WHERE k.organisation_id = o.organisation_id AND k.session_id = o.id)
                    AND NOT EXISTS (SELECT FROM known_attendance k WHERE k.organisation_id = o.organisation_id
                        AND k.session_id = o.id AND k.person_id = a.person_id)
                ORDER BY e.on_day DESC, g.name, a.person_id LIMIT 1
                """)
                .param("today", today)
                .param("since", today.minusWeeks(WEEKS_BACK))
                .update();
    }
}
