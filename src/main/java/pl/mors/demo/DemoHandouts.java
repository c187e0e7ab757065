package pl.mors.demo;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meals for who was present on the latest days on which groups met. */
final class DemoHandouts {

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoHandouts(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        jdbc.sql("""
                        INSERT INTO handout (organisation_id, id, session_id, person_id, kind)
                        SELECT a.organisation_id, gen_random_uuid(), a.session_id, a.person_id, 'meal'
                        FROM known_attendance a
                            JOIN (SELECT organisation_id, session_id FROM held_time WHERE on_day < :today AND present > 0
                                ORDER BY on_day DESC, session_id LIMIT 3) t
                                ON t.organisation_id = a.organisation_id AND t.session_id = a.session_id
                        WHERE a.status = 'present'
                        """).param("today", today).update();
    }
}
