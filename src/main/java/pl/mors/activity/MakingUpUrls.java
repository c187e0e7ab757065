package pl.mors.activity;

import java.util.UUID;
import pl.mors.person.PersonId;

/** Addresses of what somebody made up for of a course. */
public final class MakingUpUrls {

    public static final String MADE_UP = ActivityUrls.THRESHOLD_OF_MEMBER + "/odrobienia";
    public static final String TAKE_BACK = MADE_UP + "/{madeUpId}/cofniecie";

    private MakingUpUrls() {}

    public static String madeUp(GroupId group, PersonId person) {
        return of(MADE_UP, group, person);
    }

    public static String takeBack(GroupId group, PersonId person, UUID madeUp) {
        return of(TAKE_BACK, group, person).replace("{madeUpId}", madeUp.toString());
    }

    private static String of(String pattern, GroupId group, PersonId person) {
        return ActivityUrls.at(pattern, group).replace("{personId}", person.toString());
    }
}
