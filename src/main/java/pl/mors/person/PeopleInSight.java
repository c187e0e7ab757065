package pl.mors.person;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.platform.NotFound;

/** Whom the signed-in account may see: the people of all relations that its roles give for a class of data. */
@Service
public class PeopleInSight {

    private final CurrentUser user;
    private final ObjectProvider<PeopleInRelation> relations;

    PeopleInSight(CurrentUser user, ObjectProvider<PeopleInRelation> relations) {
        this.user = user;
        this.relations = relations;
    }

    /** The people to narrow a list to; empty when everybody of the organisation is in sight. */
    public Optional<Set<PersonId>> narrowedTo(DataClass data, Action action) {
        return user.mayForEverybody(data, action)
                ? Optional.empty()
                : Optional.of(peopleIn(user.relations(data, action)));
    }

    /** Tells of each person whether it is in sight; asked once for a whole list. */
    public Predicate<PersonId> inSight(DataClass data, Action action) {
        return narrowedTo(data, action)
                .<Predicate<PersonId>>map(people -> people::contains)
                .orElse(person -> true);
    }

    /**
     * Whether all that is kept about this person in a class of data may be read, wherever it happened: the leader of a group sees
     * its people, but not the other groups in which they are.
     */
    public boolean opensWhole(PersonId person, DataClass data) {
        var wholePeople = user.relations(data, Action.READ).stream()
                .filter(PeopleInSight::meansWholePeople)
                .collect(Collectors.toSet());
        return wholePeople.contains(Relation.ALL) || peopleIn(wholePeople).contains(person);
    }

    private static boolean meansWholePeople(Relation relation) {
        return switch (relation) {
            case OWN, OWN_AREA, OWN_CASE, SAMPLE, ALL -> true;
            case COUNT, OWN_GROUP -> false;
        };
    }

    private Set<PersonId> peopleIn(Set<Relation> wanted) {
        return relations.stream()
                .filter(known -> wanted.contains(known.relation()))
                .flatMap(known -> known.people().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lets pages about one person begin.
     *
     * @throws NotFound when the person is not in sight, as if there were none
     */
    public void require(PersonId person, DataClass data, Action action) {
        if (!inSight(data, action).test(person)) {
            throw new NotFound("person " + person + " is not in sight");
        }
    }
}
