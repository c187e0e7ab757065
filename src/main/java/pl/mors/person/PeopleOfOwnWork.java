package pl.mors.person;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.mors.identity.Relation;
import pl.mors.platform.OwnPeople;

/** The people of one's own cases and groups, whatever else one's roles open. */
@Component
class PeopleOfOwnWork implements OwnPeople {

    private static final Set<Relation> OWN = Set.of(Relation.OWN_CASE, Relation.OWN_GROUP);

    private final ObjectProvider<PeopleInRelation> relations;

    PeopleOfOwnWork(ObjectProvider<PeopleInRelation> relations) {
        this.relations = relations;
    }

    @Override
    public Set<UUID> ids() {
        return relations.stream()
                .filter(known -> OWN.contains(known.relation()))
                .flatMap(known -> known.people().stream())
                .map(PersonId::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
