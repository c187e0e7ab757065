package pl.mors.indicator.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Names for lists, apart from the facts, so that who may see figures only loads no name. */
@Repository
@Transactional(readOnly = true)
class PersonNames {

    private final JdbcClient jdbc;

    PersonNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Family name first, by participation. */
    Map<UUID, String> of(Collection<UUID> participations) {
        return jdbc
                .sql("""
                        SELECT p.id, person.family_name || ' ' || person.given_name AS name
                        FROM participation p
                        JOIN person ON person.organisation_id = p.organisation_id AND person.id = p.person_id
                        WHERE p.id = ANY (:participations)
                        """)
                .param("participations", participations.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
