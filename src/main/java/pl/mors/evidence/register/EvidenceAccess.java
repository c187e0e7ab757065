package pl.mors.evidence.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.evidence.register.EvidenceSight.OfPeople;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.person.PeopleInSight;

/**
 * Which papers the current user may know of. Each has a class of its own, and each is shown to whoever reads that class: of everybody,
 * of the people whom a relation opens, of the groups that one leads. How many more there are is told to nobody.
 */
@Component
class EvidenceAccess {

    /** A sheet has everybody of a group on it: rosters of single people are none of the store's papers. */
    private static final Set<DataClass> OF_SINGLE_PEOPLE = EnumSet.of(
            DataClass.PERSONAL,
            DataClass.PARTICIPATION,
            DataClass.PAYMENT,
            DataClass.ELIGIBILITY,
            DataClass.SENSITIVE,
            DataClass.CASEWORK);

    private final CurrentUser user;
    private final PeopleInSight people;

    EvidenceAccess(CurrentUser user, PeopleInSight people) {
        this.user = user;
        this.people = people;
    }

    EvidenceSight sight() {
        var whole = Arrays.stream(DataClass.values())
                .filter(data -> user.mayForEverybody(data, Action.READ))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataClass.class)));
        Map<Set<Relation>, Set<DataClass>> byRelation = new LinkedHashMap<>();
        for (var data : OF_SINGLE_PEOPLE) {
            if (!whole.contains(data) && user.mayForOthers(data, Action.READ)) {
                byRelation
                        .computeIfAbsent(user.relations(data, Action.READ), relation -> EnumSet.noneOf(DataClass.class))
                        .add(data);
            }
        }
        var narrowed = new ArrayList<OfPeople>();
        byRelation
                .values()
                .forEach(classes -> people.narrowedTo(classes.iterator().next(), Action.READ)
                        .ifPresent(few -> narrowed.add(new OfPeople(classes, few))));
        var rosters = user.relations(DataClass.ROSTER, Action.READ);
        return new EvidenceSight(
                whole,
                narrowed,
                rosters.contains(Relation.ALL) || rosters.contains(Relation.OWN_GROUP),
                user.get().membership());
    }
}
