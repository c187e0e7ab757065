package pl.mors.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/** Guardians' consents to the groups of the minors in them, all but the last one's; who may pick the first up; where children meet. */
final class DemoChildren {

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoChildren(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    private record Child(UUID group, UUID person, UUID guardian, LocalDate since) {}

    void add() {
        var children = jdbc.sql("""
                        SELECT DISTINCT ON (e.person_id, e.group_id) e.group_id, e.person_id, g.id AS guardian_id, e.enrolled_on
                        FROM known_enrolment e
                            JOIN person p ON p.organisation_id = e.organisation_id AND p.id = e.person_id
                            JOIN known_guardian g ON g.organisation_id = p.organisation_id AND g.person_id = p.id
                        WHERE e.ended_on IS NULL AND p.date_of_birth > :grownUp ORDER BY e.person_id, e.group_id, g.recorded_at""")
                .param("grownUp", today.minusYears(18))
                .query((row, number) -> new Child(
                        row.getObject("group_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getObject("guardian_id", UUID.class),
                        row.getObject("enrolled_on", LocalDate.class)))
                .list();
        jdbc.sql("UPDATE activity_group SET care_place = 'day_support' WHERE age_to < 18")
                .update();
        children.stream().limit(Math.max(1, children.size() - 1)).forEach(this::consent);
        children.stream().findFirst().ifPresent(this::pickUp);
    }

    private void consent(Child child) {
        jdbc.sql("""
                        INSERT INTO group_consent (organisation_id, id, group_id, person_id, answer, answered_on, guardian_id, recorded_at)
                        VALUES (current_organisation(), :id, :group, :person, 'given', :on, :guardian, :at)""")
                .param("id", Ids.next())
                .param("group", child.group())
                .param("person", child.person())
                .param("on", child.since())
                .param("guardian", child.guardian())
                .param("at", Moments.evening(child.since()))
                .update();
    }

    private void pickUp(Child child) {
        jdbc.sql("""
                        INSERT INTO pick_up_permission (organisation_id, id, group_id, person_id, name, phone, guardian_id, valid_from, recorded_at)
                        VALUES (current_organisation(), :id, :group, :person, 'Maria Zmyślona', '+48 00 123 45 67', :guardian, :from,
                            :at)""")
                .param("guardian", child.guardian())
                .param("id", Ids.next())
                .param("group", child.group())
                .param("person", child.person())
                .param("from", child.since())
                .param("at", Moments.evening(child.since()))
                .update();
    }
}
