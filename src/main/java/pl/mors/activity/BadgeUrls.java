package pl.mors.activity;

import pl.mors.platform.web.Href;

/** Addresses of name badges. */
public final class BadgeUrls {

    public static final String GROUP_BADGES = ActivityUrls.GROUP + "/identyfikatory.pdf";
    public static final String SESSION_BADGES = ActivityUrls.SESSION + "/identyfikatory.pdf";

    /** How much of the family name stands on them. */
    public static final String NAMES = "nazwisko";

    private BadgeUrls() {}

    public static String group(GroupId group, String names) {
        return Href.of(GROUP_BADGES.replace("{groupId}", group.toString()))
                .with(NAMES, names)
                .value();
    }

    public static String session(SessionId session, String names) {
        return Href.of(SESSION_BADGES.replace("{sessionId}", session.toString()))
                .with(NAMES, names)
                .value();
    }
}
