package pl.mors.person;

import java.util.Set;
import pl.mors.identity.Relation;

/**
 * Who the people of one relation are, for roles that do not see everybody: those drawn for an inspection, those in one's
 * own groups. Implemented as a bean by the module that knows them.
 */
public interface PeopleInRelation {

    Relation relation();

    /** The people whom the signed-in account has in this relation; few enough to be listed. */
    Set<PersonId> people();
}
