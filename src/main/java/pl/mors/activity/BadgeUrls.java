package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.web.Href;

/** Addresses of name badges. */
public final class BadgeUrls {

    public static final String GROUP_BADGES = ActivityUrls.GROUP + "/identyfikatory.pdf";
    public static final String SESSION_BADGES = ActivityUrls.SESSION + "/identyfikatory.pdf";
    public static final String SIGNED_OF_GROUP = ActivityUrls.GROUP + "/identyfikatory/{copyId}";
    public static final String SIGNED_OF_SESSION = ActivityUrls.SESSION + "/identyfikatory/{copyId}";

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

    /** The signed list of who in a group received one. */
    public static String signed(GroupId group, UUID copy) {
        return SIGNED_OF_GROUP.replace("{groupId}", group.toString()).replace("{copyId}", copy.toString());
    }

    /** The same of a session. */
    public static String signed(SessionId session, UUID copy) {
        return SIGNED_OF_SESSION.replace("{sessionId}", session.toString()).replace("{copyId}", copy.toString());
    }
}
