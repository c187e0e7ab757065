package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.identity.SignedIn;

class PeopleInSightTest {

    private final PersonId inOwnGroup = PersonId.next();
    private final PersonId inSample = PersonId.next();
    private final PersonId stranger = PersonId.next();

    @Test
    void unitesThePeopleOfAllRelations() {
        assertThat(sight(Relation.OWN_GROUP, Relation.SAMPLE).narrowedTo(DataClass.ROSTER, Action.READ))
                .hasValueSatisfying(people -> assertThat(people).containsExactlyInAnyOrder(inOwnGroup, inSample));
        assertThat(sight(Relation.COUNT).narrowedTo(DataClass.ROSTER, Action.READ))
                .contains(Set.of());
        assertThat(sight().narrowedTo(DataClass.ROSTER, Action.READ)).contains(Set.of());
        assertThat(sight(Relation.SAMPLE, Relation.ALL).narrowedTo(DataClass.ROSTER, Action.READ))
                .isEmpty();
    }

    @Test
    void aGroupOpensNotAllThatIsKeptAboutItsPeople() {
        var sight = sight(Relation.OWN_GROUP, Relation.SAMPLE, Relation.COUNT);
        assertThat(sight.opensWhole(inSample, DataClass.ROSTER)).isTrue();
        assertThat(sight.opensWhole(inOwnGroup, DataClass.ROSTER)).isFalse();
        assertThat(sight.opensWhole(stranger, DataClass.ROSTER)).isFalse();
        assertThat(sight(Relation.ALL).opensWhole(stranger, DataClass.ROSTER)).isTrue();
    }

    private PeopleInSight sight(Relation... relations) {
        var beans = new StaticListableBeanFactory(Map.of(
                "group", relation(Relation.OWN_GROUP, inOwnGroup), "sample", relation(Relation.SAMPLE, inSample)));
        return new PeopleInSight(user(Set.of(relations)), beans.getBeanProvider(PeopleInRelation.class));
    }

    private static PeopleInRelation relation(Relation relation, PersonId person) {
        return new PeopleInRelation() {

            @Override
            public Relation relation() {
                return relation;
            }

            @Override
            public Set<PersonId> people() {
                return Set.of(person);
            }
        };
    }

    private static CurrentUser user(Set<Relation> relations) {
        return new CurrentUser() {

            @Override
            public Optional<SignedIn> signedIn() {
                return Optional.empty();
            }

            @Override
            public Set<Relation> relations(DataClass data, Action action) {
                return relations;
            }
        };
    }
}
