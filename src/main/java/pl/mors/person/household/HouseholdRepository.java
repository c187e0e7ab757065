package pl.mors.person.household;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class HouseholdRepository {

    private final JdbcClient jdbc;

    HouseholdRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes clerks who move these people wait for each other. */
    void lock(PersonId one, PersonId other) {
        jdbc.sql("SELECT id FROM person WHERE id IN (:one, :other) ORDER BY id FOR NO KEY UPDATE")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }

    UUID found() {
        var id = Ids.next();
        jdbc.sql("INSERT INTO household (organisation_id, id) VALUES (current_organisation(), :id)")
                .param("id", id)
                .update();
        return id;
    }

    void join(UUID household, PersonId person) {
        jdbc.sql("""
                        INSERT INTO household_member (organisation_id, id, household_id, person_id)
                        VALUES (current_organisation(), :id, :household, :person)""")
                .param("id", Ids.next())
                .param("household", household)
                .param("person", person.value())
                .update();
    }

    /** Whether the person was in a household until now. */
    boolean leave(PersonId person) {
        return jdbc.sql("""
                        UPDATE household_member SET superseded_at = clock_timestamp()
                        WHERE person_id = :person AND superseded_at IS NULL""").param("person", person.value()).update() == 1;
    }
}
