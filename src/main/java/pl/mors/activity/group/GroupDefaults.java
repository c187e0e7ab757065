package pl.mors.activity.group;

import pl.mors.activity.ActivityKinds;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** What a group of a kind starts with when nobody says otherwise. Source: pal-services, forms of groups. */
final class GroupDefaults {

    static final int OFFER_DAYS = 3;
    static final boolean GUARDIAN_CONSENT = true;

    private GroupDefaults() {}

    /** Self-help rests on trust that nobody else learns who is in it. */
    static boolean hidesMembership(ActivityType kind) {
        return kind == ActivityType.SELF_HELP_GROUP;
    }

    /** To a club people come when they like: how often decides nothing. */
    static boolean hasNoThreshold(String kind) {
        return kind.equals(ActivityKinds.code(ActivityType.CLUB));
    }
}
