package pl.mors.person.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.Person;
import pl.mors.person.PersonId;
import pl.mors.person.PersonRows;

/** Households as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
class HouseholdQueries {

    private static final int MOST_FOUND = 10;

    private final JdbcClient jdbc;

    HouseholdQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> householdOf(PersonId person) {
        return jdbc.sql("SELECT household_id FROM known_household_member WHERE person_id = :person")
                .param("person", person.value())
                .query(UUID.class)
                .optional();
    }

    /** With whom a person lives, the eldest first; without the person. */
    List<Person> others(PersonId person) {
        return jdbc.sql("""
                        SELECT p.* FROM known_household_member own
                            JOIN known_household_member m ON m.organisation_id = own.organisation_id
                                AND m.household_id = own.household_id AND m.person_id <> own.person_id
                            JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.person_id
                        WHERE own.person_id = :person ORDER BY p.date_of_birth, p.id""")
                .param("person", person.value())
                .query(PersonRows::person)
                .list();
    }

    /** A few people of that name, in the order of the register. */
    List<Person> named(String fragment) {
        return jdbc.sql("SELECT * FROM search_people(:fragment, :size)")
                .param("fragment", fragment)
                .param("size", MOST_FOUND)
                .query(PersonRows::person)
                .list();
    }
}
