package pl.mors.activity;

import pl.mors.identity.IdentityUrls;

/** Addresses of a resident's own pages about groups; that of the first is also where residents begin. */
public final class OwnUrls {

    public static final String ACTIVITIES = IdentityUrls.OWN_PAGES;

    public static final String LEAVE = ACTIVITIES + "/{groupId}/rezygnacja";
    public static final String OFFER = ACTIVITIES + "/{groupId}/wolne-miejsce";

    private OwnUrls() {}

    public static String leave(GroupId group) {
        return ActivityUrls.at(LEAVE, group);
    }

    public static String offer(GroupId group) {
        return ActivityUrls.at(OFFER, group);
    }
}
