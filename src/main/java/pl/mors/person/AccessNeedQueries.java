package pl.mors.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Coded;

/** What people need, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class AccessNeedQueries {

    private final JdbcClient jdbc;

    AccessNeedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one person, in the order of the form. */
    public List<AccessNeed> of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, List.of());
    }

    /** Of each of the people who needs something, in one statement. */
    public Map<PersonId, List<AccessNeed>> of(Collection<PersonId> people) {
        var needs = new HashMap<PersonId, List<AccessNeed>>();
        jdbc.sql("SELECT person_id, kind, words FROM known_access_need WHERE person_id = ANY (:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    needs.computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)), one -> new ArrayList<>())
                            .add(new AccessNeed(
                                    Coded.of(AccessNeed.Kind.class, row.getString("kind")), row.getString("words")));
                });
        needs.values().forEach(list -> list.sort(Comparator.comparing(AccessNeed::kind)));
        return needs;
    }
}
