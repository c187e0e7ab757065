package pl.mors.activity.attendance;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People of a session or of a group who were supported by a programme without being in it yet. */
@Repository
class NewcomerRepository {

    private final JdbcClient jdbc;

    NewcomerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * As a declaration does: one after another, so that numbers have no gaps and nobody gets two.
     *
     * @return whether there is anybody to be taken in
     */
    boolean lockProgrammes(UUID sessionOrGroup) {
        return !jdbc.sql("""
                        SELECT m.id FROM programme m
                        WHERE m.id IN (SELECT n.programme_id FROM newcomer_attendance n WHERE :of IN (n.session_id, n.group_id))
                        ORDER BY m.id FOR NO KEY UPDATE
                        """)
                .param("of", sessionOrGroup)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** In the order of the register among those of one day. */
    void takeIn(UUID sessionOrGroup) {
        jdbc.sql("""
                INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role, community_id)
                SELECT f.organisation_id, gen_random_uuid(), f.programme_id, f.person_id,
                    (SELECT coalesce(max(p.number), 0) FROM participation p WHERE p.programme_id = f.programme_id)
                        + row_number() OVER (PARTITION BY f.programme_id ORDER BY f.on_day, b.family_name, b.given_name, b.id),
                    'participant', f.community_id
                FROM (SELECT DISTINCT ON (n.programme_id, n.person_id) n.* FROM newcomer_attendance n
                        WHERE :of IN (n.session_id, n.group_id) ORDER BY n.programme_id, n.person_id, n.on_day, n.session_id) f
                    JOIN person b ON b.organisation_id = f.organisation_id AND b.id = f.person_id
                """).param("of", sessionOrGroup).update();
    }
}
