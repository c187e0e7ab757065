package pl.mors.indicator.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.indicator.KnownAt;

/** Names for lists, apart from the facts, so that who may see figures only loads no name. */
@Repository
@Transactional(readOnly = true)
class PersonNames {

    private final JdbcClient jdbc;
    private final KnownAt knownAt;

    PersonNames(JdbcClient jdbc, KnownAt knownAt) {
        this.jdbc = jdbc;
        this.knownAt = knownAt;
    }

    /**
     * Family name first, by participation.
     *
     * @param known the day whose knowledge the list shows; null for what is known now
     */
    Map<UUID, String> of(Collection<UUID> participations, @Nullable LocalDate known) {
        return knownAt.endOf(known, () -> of(participations));
    }

    private Map<UUID, String> of(Collection<UUID> participations) {
        return jdbc
                .sql("""
                        SELECT p.id, person.family_name || ' ' || person.given_name AS name
                        FROM participation p
                        JOIN known_person person ON person.organisation_id = p.organisation_id AND person.id = p.person_id
                        WHERE p.id = ANY (:participations)
                        """)
                .param("participations", participations.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
