package pl.mors.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/** A trip with a night away in two weeks: some of those who come most often go along. */
final class DemoTrips {

    private static final int IN_DAYS = 16;
    private static final int PEOPLE = 8;

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoTrips(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        var group = Ids.next();
        var session = Ids.next();
        jdbc.sql("""
                        INSERT INTO activity_group (organisation_id, id, kind, name, listed_publicly)
                        VALUES (current_organisation(), :id, 'outing', 'Wyjazd integracyjny w góry', false)
                        """).param("id", group).update();
        jdbc.sql("""
                        INSERT INTO group_facilitator (organisation_id, id, group_id, membership_id)
                        SELECT current_organisation(), :id, :group, f.membership_id FROM group_facilitator f
                        WHERE f.ended_at IS NULL GROUP BY f.membership_id ORDER BY count(*) DESC, f.membership_id LIMIT 1
                        """).param("id", Ids.next()).param("group", group).update();
        enrol(group);
        plan(group, session);
        takeAlong(session);
        addGuardian(group, session);
    }

    private void addGuardian(UUID group, UUID session) {
        jdbc.sql("""
                        WITH helper AS (
                            INSERT INTO minors_helper (organisation_id, id, group_id, name, capacity)
                            VALUES (current_organisation(), :helper, :group, 'Marta Przykładna', 'guardian') RETURNING id
                        )
                        INSERT INTO trip_guardian (organisation_id, id, session_id, helper_id, given_name, family_name, born_on, phone)
                        SELECT current_organisation(), :id, :session, id, 'Marta', 'Przykładna', DATE '1978-04-12', '600 100 300'
                        FROM helper
                        """)
                .param("helper", Ids.next())
                .param("group", group)
                .param("id", Ids.next())
                .param("session", session)
                .update();
    }

    private void enrol(UUID group) {
        jdbc.sql("""
                        INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on, recorded_at)
                        SELECT current_organisation(), uuidv7(), :group, n.person_id, :on, :at FROM (
                            SELECT a.person_id FROM known_attendance a
                                JOIN session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                                JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                                JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                            WHERE a.status = 'present' AND NOT g.hidden_membership AND p.date_of_birth <= :grownUp
                            GROUP BY a.person_id ORDER BY count(*) DESC, a.person_id LIMIT :people) n
                        """)
                .param("group", group)
                .param("on", today.minusDays(10))
                .param("at", Moments.evening(today.minusDays(10)))
                .param("grownUp", today.minusYears(18))
                .param("people", PEOPLE)
                .update();
    }

    private void plan(UUID group, UUID session) {
        var entry = Ids.next();
        var day = today.plusDays(IN_DAYS);
        jdbc.sql("""
                        INSERT INTO calendar_entry (organisation_id, id, period)
                        VALUES (current_organisation(), :id, tstzrange((:day::date + time '07:30') AT TIME ZONE 'Europe/Warsaw',
                            (:day::date + time '19:00') AT TIME ZONE 'Europe/Warsaw'))
                        """).param("id", entry).param("day", day).update();
        jdbc.sql("""
                        INSERT INTO session (organisation_id, id, group_id, entry_id, topic, status)
                        VALUES (current_organisation(), :id, :group, :entry, 'Dwa dni w górach', 'planned')
                        """)
                .param("id", session)
                .param("group", group)
                .param("entry", entry)
                .update();
        jdbc.sql("""
                        INSERT INTO trip_file (organisation_id, id, session_id, returns_at, overnight, for_profit, for_everybody,
                            groups_needed, presences_needed, within_days, plan, carrier, seats, policy_number,
                            first_aid)
                        VALUES (current_organisation(), :id, :session, (:day::date + time '18:00') AT TIME ZONE 'Europe/Warsaw', true,
                            false, false, 1, 3, 90, 'Wyjazd spod Centrum o 7:30, postój w połowie drogi, nocleg w schronisku.',
                            'Przewozy Zmyślone', 49, 'ZMYŚLONA/1', 'Marta Przykładna, apteczka w autokarze')
                        """)
                .param("id", Ids.next())
                .param("session", session)
                .param("day", day.plusDays(1))
                .update();
    }

    private void takeAlong(UUID session) {
        jdbc.sql("""
                        INSERT INTO trip_place (organisation_id, id, session_id, person_id, going)
                        SELECT current_organisation(), uuidv7(), s.id, n.person_id, true
                        FROM session s CROSS JOIN LATERAL (SELECT e.person_id FROM known_enrolment e
                            WHERE e.group_id = s.group_id ORDER BY e.person_id LIMIT :people) n
                        WHERE s.id = :session
                        """).param("session", session).param("people", PEOPLE / 2).update();
    }
}
