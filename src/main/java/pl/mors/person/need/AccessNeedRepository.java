package pl.mors.person.need;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.AccessNeed;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class AccessNeedRepository {

    private final JdbcClient jdbc;

    AccessNeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void supersede(PersonId person, Collection<AccessNeed> needs) {
        jdbc.sql("""
                        UPDATE access_need SET superseded_at = clock_timestamp()
                        WHERE person_id = :person AND kind = ANY (:kinds) AND superseded_at IS NULL""")
                .param("person", person.value())
                .param("kinds", needs.stream().map(need -> need.kind().code()).toArray(String[]::new))
                .update();
    }

    void insert(PersonId person, AccessNeed need) {
        jdbc.sql("""
                        INSERT INTO access_need (organisation_id, id, person_id, kind, words)
                        VALUES (current_organisation(), :id, :person, :kind, :words)""")
                .param("id", Ids.next())
                .param("person", person.value())
                .param("kind", need.kind().code())
                .param("words", need.words())
                .update();
    }

    /** One form about a person at a time. */
    void lock(PersonId person) {
        jdbc.sql("SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE")
                .param("id", person.value())
                .query(row -> {});
    }
}
