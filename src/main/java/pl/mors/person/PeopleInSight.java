package pl.mors.person;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.platform.NotFound;

/** Whom the signed-in account may see, by the relation that its roles give for a class of data. */
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
        var relation = user.relation(data, action);
        if (relation == Relation.ALL) {
            return Optional.empty();
        }
        return Optional.of(relations.stream()
                .filter(known -> known.relation() == relation)
                .flatMap(known -> known.people().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Lets pages about one person begin.
     *
     * @throws NotFound when the person is not in sight, as if there were none
     */
    public void require(PersonId person, DataClass data, Action action) {
        narrowedTo(data, action).filter(people -> !people.contains(person)).ifPresent(others -> {
            throw new NotFound("person " + person + " is not in sight");
        });
    }
}
