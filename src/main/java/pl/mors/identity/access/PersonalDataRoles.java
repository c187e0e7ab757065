package pl.mors.identity.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.identity.Role;

/** Which roles open data about other people, by the declared policy. Source: our own; who gives them is seen by somebody else. */
public final class PersonalDataRoles {

    private static final Set<DataClass> ABOUT_PEOPLE = EnumSet.of(
            DataClass.PERSONAL,
            DataClass.PARTICIPATION,
            DataClass.PAYMENT,
            DataClass.ELIGIBILITY,
            DataClass.SENSITIVE,
            DataClass.ROSTER,
            DataClass.CASEWORK,
            DataClass.DIARY,
            DataClass.SAFEGUARDING,
            DataClass.INTERVENTION,
            DataClass.CONFIDENTIAL);

    private static final Set<Relation> NOBODY_ELSE = EnumSet.of(Relation.COUNT, Relation.OWN);

    private static final AccessPolicy POLICY = AccessPolicy.declared();

    private PersonalDataRoles() {}

    /** Those of the roles that do. */
    public static Set<Role> among(Collection<Role> roles) {
        return roles.stream().filter(PersonalDataRoles::opens).collect(Collectors.toSet());
    }

    private static boolean opens(Role role) {
        return ABOUT_PEOPLE.stream()
                .anyMatch(data -> !NOBODY_ELSE.containsAll(POLICY.relations(Set.of(role), data, Action.READ)));
    }
}
