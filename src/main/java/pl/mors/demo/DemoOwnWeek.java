package pl.mors.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;

/** Who has an account as a resident has a place in a group that meets within the next days, and waits for one in another. */
final class DemoOwnWeek {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoOwnWeek(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        jdbc.sql("SELECT person_id FROM membership WHERE person_id IS NOT NULL AND 'resident' = ANY (roles)")
                .query(UUID.class)
                .list()
                .forEach(this::add);
    }

    private void add(UUID person) {
        joins(person);
        waits(person);
    }

    /** A club for their age that has places and meets within the next days. */
    private void joins(UUID person) {
        jdbc.sql("""
                        INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on, override_reason, recorded_at)
                        SELECT g.organisation_id, :id, g.id, p.id, :today, 'Deklaracja przy najbliższym spotkaniu', :at
                        FROM activity_group g
                            JOIN person p ON p.organisation_id = g.organisation_id AND p.id = :person
                        WHERE NOT g.hidden_membership AND g.listed_publicly AND g.closed_on IS NULL
                            AND coalesce(g.capacity, 1000) > (SELECT count(*) FROM known_enrolment e
                                WHERE e.organisation_id = g.organisation_id AND e.group_id = g.id)
                            AND NOT g.community_only AND g.kind = 'club'
                            AND extract(year FROM age(:today::date, p.date_of_birth)) BETWEEN coalesce(g.age_from, 0)
                                AND coalesce(g.age_to, 120)
                            AND EXISTS (SELECT FROM session s WHERE s.organisation_id = g.organisation_id AND s.group_id = g.id
                                AND s.status = 'planned'
                                AND (lower(s.period) AT TIME ZONE 'Europe/Warsaw')::date BETWEEN :today AND :today::date + 13)
                        ORDER BY g.name DESC LIMIT 1
                        """)
                .param("id", Ids.next())
                .param("person", person)
                .param("today", today)
                .param("at", at(0))
                .update();
    }

    /** Behind everybody else in the line of the group that has the longest. */
    private void waits(UUID person) {
        jdbc.sql("""
                        INSERT INTO waiting_list_entry (organisation_id, id, group_id, person_id, together_id, entered_at,
                            recorded_at)
                        SELECT w.organisation_id, :id, w.group_id, :person, :id, :at, :at FROM known_waiting_list_entry w
                        WHERE w.outcome IS NULL
                        GROUP BY w.organisation_id, w.group_id ORDER BY count(*) DESC, w.group_id LIMIT 1
                        """)
                .param("id", Ids.next())
                .param("person", person)
                .param("at", at(1))
                .update();
    }

    private OffsetDateTime at(int daysAgo) {
        return today.minusDays(daysAgo).atTime(NOON).atZone(BusinessDate.ZONE).toOffsetDateTime();
    }
}
