package pl.mors.activity.diary;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.DiaryEntryId;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.ParticipantNumber;
import pl.mors.person.PeopleByNumber;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;

/** The people whom entries are about, and those who may be meant, as far as the reader sees people at all. */
@Repository
@Transactional(readOnly = true)
class DiaryPeople {

    private static final int MOST = 20;
    private static final int SHORTEST_FRAGMENT = 2;

    private final JdbcClient jdbc;
    private final PeopleInSight sight;
    private final List<PeopleByNumber> numbers;

    DiaryPeople(JdbcClient jdbc, PeopleInSight sight, List<PeopleByNumber> numbers) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.numbers = List.copyOf(numbers);
    }

    List<DiaryPerson> of(DiaryEntryId entry) {
        return jdbc.sql("""
                        SELECT p.id, p.given_name, p.family_name, p.date_of_birth FROM known_diary_person d
                            JOIN person p ON p.organisation_id = d.organisation_id AND p.id = d.person_id
                        WHERE d.diary_entry_id = :entry ORDER BY p.family_name, p.given_name, p.id
                        """)
                .param("entry", entry.value())
                .query((row, number) -> new DiaryPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name") + " " + row.getString("family_name"),
                        row.getObject("date_of_birth", LocalDate.class)))
                .list();
    }

    /** The first people whose name holds this fragment of at least two letters, or whose number in a programme it is. */
    List<DiaryPerson> find(String sought) {
        var number = ParticipantNumber.parse(sought);
        if (number.isPresent()) {
            Set<PersonId> people = new LinkedHashSet<>();
            numbers.forEach(source -> people.addAll(source.peopleWithNumber(number.get())));
            return named(
                    "SELECT * FROM person WHERE id = ANY (:sought)",
                    people.stream().map(PersonId::value).toArray(UUID[]::new));
        }
        return sought.strip().length() < SHORTEST_FRAGMENT
                ? List.of()
                : named("SELECT * FROM search_people(:sought, " + MOST + ")", sought.strip());
    }

    /** Whether there is such a person, and the reader could have found them. */
    boolean isInReach(PersonId person) {
        return !named("SELECT * FROM person WHERE id = :sought", person.value()).isEmpty();
    }

    private List<DiaryPerson> named(String people, Object sought) {
        var seen = sight.inSight(DataClass.PERSONAL, Action.READ);
        return jdbc
                .sql("SELECT b.id, b.given_name, b.family_name, b.date_of_birth FROM (" + people
                        + ") b ORDER BY b.family_name, b.given_name, b.id")
                .param("sought", sought)
                .query((row, number) -> new DiaryPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("family_name") + " " + row.getString("given_name"),
                        row.getObject("date_of_birth", LocalDate.class)))
                .list()
                .stream()
                .filter(one -> seen.test(one.id()))
                .toList();
    }
}
