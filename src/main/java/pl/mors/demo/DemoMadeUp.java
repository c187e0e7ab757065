package pl.mors.demo;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An hour of what some people missed latest, made up for where the course lets them. */
final class DemoMadeUp {

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoMadeUp(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        jdbc.sql("""
                        INSERT INTO made_up (organisation_id, id, session_id, person_id, made_up_on, minutes, how)
                        SELECT t.organisation_id, gen_random_uuid(), t.session_id, t.person_id, least(t.on_day + 7, :today), 60,
                            'Ten sam temat z drugą grupą'
                        FROM attendance_time t
                            JOIN activity_group g ON g.organisation_id = t.organisation_id AND g.id = t.group_id AND g.making_up
                        WHERE t.answer IN ('excused', 'absent') AND t.minutes >= 60
                        ORDER BY t.on_day DESC, t.session_id, t.person_id LIMIT 3
                        """).param("today", today).update();
    }
}
