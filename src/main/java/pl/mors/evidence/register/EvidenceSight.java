package pl.mors.evidence.register;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import pl.mors.identity.DataClass;
import pl.mors.person.PersonId;

/**
 * Which papers somebody may know of.
 *
 * @param whole classes of which they see everybody's
 * @param people classes of which they see these people's only
 * @param ownGroups whether they see the names of the groups that they lead
 * @param membership whose sight it is
 */
record EvidenceSight(Set<DataClass> whole, List<OfPeople> people, boolean ownGroups, UUID membership) {

    /** Classes, and whose papers of them are in sight. */
    record OfPeople(Set<DataClass> classes, Set<PersonId> people) {}

    /** The condition on a row {@code r}; {@link #wholeClasses} and the others fill it in. */
    static final String CONDITION = """
            (r.data_class = ANY (:whole) AND NOT r.hidden
                OR :ownGroups AND r.group_id IS NOT NULL AND EXISTS (SELECT FROM group_facilitator l
                    WHERE l.organisation_id = r.organisation_id AND l.group_id = r.group_id AND l.membership_id = :self
                        AND l.ended_at IS NULL)
                OR r.group_id IS NULL AND r.person_id IS NOT NULL AND EXISTS (
                    SELECT FROM unnest(:classes::text[], :people::uuid[]) AS t (data_class, person_id)
                    WHERE t.data_class = r.data_class AND t.person_id = r.person_id))
            """;

    String[] wholeClasses() {
        return whole.stream().map(EvidenceSight::word).toArray(String[]::new);
    }

    /** Beside {@link #personOfEach}: the class of each pair. */
    String[] classOfEach() {
        return people.stream()
                .flatMap(one -> one.classes().stream()
                        .flatMap(data -> one.people().stream().map(person -> word(data))))
                .toArray(String[]::new);
    }

    UUID[] personOfEach() {
        return people.stream()
                .flatMap(one -> one.classes().stream()
                        .flatMap(data -> one.people().stream().map(PersonId::value)))
                .toArray(UUID[]::new);
    }

    private static String word(DataClass data) {
        return data.name().toLowerCase(Locale.ROOT);
    }
}
