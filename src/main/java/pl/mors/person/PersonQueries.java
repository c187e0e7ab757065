package pl.mors.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.NotFound;

/** What other modules ask about people. Residences are read as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class PersonQueries {

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql("SELECT * FROM person WHERE id = :id")
                .param("id", id.value())
                .query(PersonRows::person)
                .optional();
    }

    /**
     * The person.
     *
     * @throws NotFound when the organisation has no such person
     */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("person " + id));
    }

    /**
     * The record that stands for this one: itself, or the one that it was merged into.
     *
     * @throws NotFound when the organisation has no such person
     */
    public PersonId standsFor(PersonId id) {
        return jdbc.sql("SELECT coalesce(merged_into_id, id) FROM person WHERE id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseThrow(() -> new NotFound("person " + id));
    }

    /** The record that this one was merged into; empty for one that stands for itself, and for none. */
    public Optional<PersonId> mergedInto(PersonId id) {
        return jdbc.sql("SELECT merged_into_id FROM person WHERE id = :id AND merged_into_id IS NOT NULL")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** The records of a person: this one, and all that were merged into it; papers name the one that stood when they were printed. */
    public List<PersonId> records(PersonId id) {
        return jdbc
                .sql("SELECT record_id FROM record_of_person WHERE person_id = :id ORDER BY record_id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Those of the people who exist, by id, in one statement. */
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        return jdbc
                .sql("SELECT * FROM person WHERE id = ANY (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PersonRows::person)
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** All statements of residence that hold, the latest first. */
    public List<Residence> residences(PersonId id) {
        return jdbc.sql("SELECT * FROM known_residence WHERE person_id = :id ORDER BY valid_from DESC")
                .param("id", id.value())
                .query(PersonRows::residence)
                .list();
    }

    /** All statements of residence ever recorded, the corrected ones too, the latest record first. */
    public List<Residence> everyResidence(PersonId id) {
        return jdbc.sql("SELECT * FROM residence WHERE person_id = :id ORDER BY recorded_at DESC, id")
                .param("id", id.value())
                .query(PersonRows::residence)
                .list();
    }

    /** Where the person lived on a day; empty when no statement reaches back that far. */
    public Optional<Residence> residenceOn(PersonId id, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM known_residence WHERE person_id = :id AND valid_from <= :day
                        ORDER BY valid_from DESC LIMIT 1""")
                .param("id", id.value())
                .param("day", day)
                .query(PersonRows::residence)
                .optional();
    }

    /** Where each of the people lived on a day of theirs, in one statement; nobody whose statements don't reach back that far. */
    public Map<PersonId, Residence> residencesOn(Map<PersonId, LocalDate> days) {
        var people = List.copyOf(days.keySet());
        var residences = new HashMap<PersonId, Residence>();
        jdbc.sql("""
                        SELECT r.* FROM unnest(:people, CAST(:days AS date[])) AS asked (person_id, day)
                            JOIN LATERAL (SELECT * FROM known_residence
                                WHERE person_id = asked.person_id AND valid_from <= asked.day
                                ORDER BY valid_from DESC LIMIT 1) r ON true""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param(
                        "days",
                        people.stream()
                                .map(one -> String.valueOf(days.get(one)))
                                .toArray(String[]::new))
                .query(row -> {
                    residences.put(new PersonId(row.getObject("person_id", UUID.class)), PersonRows.residence(row, 0));
                });
        return residences;
    }
}
