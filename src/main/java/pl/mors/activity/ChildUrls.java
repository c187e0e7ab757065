package pl.mors.activity;

import java.util.UUID;
import pl.mors.person.PersonId;

/** Addresses of the minors of a group: guardians' consents, and who may pick a child up. */
public final class ChildUrls {

    public static final String CHILDREN = ActivityUrls.GROUP + "/niepelnoletni";
    public static final String CHILD = CHILDREN + "/{personId}";
    public static final String CHILD_CONSENT = CHILD + "/zgoda";
    public static final String PICK_UP = CHILD + "/odbior";
    public static final String END_PICK_UP = PICK_UP + "/{permissionId}/koniec";

    private ChildUrls() {}

    public static String children(GroupId group) {
        return ActivityUrls.at(CHILDREN, group);
    }

    public static String child(GroupId group, PersonId person) {
        return ActivityUrls.at(CHILD, group).replace("{personId}", person.toString());
    }

    public static String childConsent(GroupId group, PersonId person) {
        return ActivityUrls.at(CHILD_CONSENT, group).replace("{personId}", person.toString());
    }

    public static String pickUp(GroupId group, PersonId person) {
        return ActivityUrls.at(PICK_UP, group).replace("{personId}", person.toString());
    }

    public static String endPickUp(GroupId group, PersonId person, UUID permission) {
        return ActivityUrls.at(END_PICK_UP, group)
                .replace("{personId}", person.toString())
                .replace("{permissionId}", permission.toString());
    }
}
