package pl.mors.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/** What a few people of the groups need to take part, and whom to call for them. */
final class DemoNeeds {

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoNeeds(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        var people = jdbc.sql("""
                        SELECT DISTINCT e.person_id FROM known_enrolment e JOIN person p ON p.id = e.person_id
                        WHERE e.ended_on IS NULL AND p.date_of_birth < :adult
                        ORDER BY e.person_id LIMIT 4""")
                .param("adult", today.minusYears(50))
                .query(UUID.class)
                .list();
        for (int place = 0; place < people.size(); place++) {
            var person = people.get(place);
            need(person, place % 2 == 0 ? "step_free" : "large_print", null);
            if (place == 0) {
                need(person, "other", "miejsce blisko prowadzącego");
            }
            call(person, place % 2 == 0 ? "córka" : "sąsiad");
        }
    }

    private void need(UUID person, String kind, @Nullable String words) {
        jdbc.sql("""
                        INSERT INTO access_need (organisation_id, id, person_id, kind, words, recorded_at)
                        VALUES (current_organisation(), :id, :person, :kind, :words, :at)""")
                .param("id", Ids.next())
                .param("person", person)
                .param("kind", kind)
                .param("words", words)
                .param("at", Moments.evening(today.minusDays(30)))
                .update();
    }

    private void call(UUID person, String relation) {
        jdbc.sql("""
                        INSERT INTO emergency_contact (organisation_id, id, person_id, name, relation, phone, recorded_at)
                        VALUES (current_organisation(), :id, :person, :name, :relation, '+48 00 123 45 67', :at)""")
                .param("id", Ids.next())
                .param("person", person)
                .param("name", relation.equals("córka") ? "Ewa Zmyślona" : "Jan Zmyślony")
                .param("relation", relation)
                .param("at", Moments.evening(today.minusDays(30)))
                .update();
    }
}
