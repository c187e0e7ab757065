package pl.mors.activity.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityKinds;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** What a group of a kind starts with when nobody says otherwise. Source: pal-services, forms of groups. */
final class GroupDefaults {

    static final int OFFER_DAYS = 3;
    static final boolean GUARDIAN_CONSENT = true;

    private static final OfKind NOTHING_OF_ITS_OWN = new OfKind(false, null, null);

    /**
     * Self-help rests on trust that nobody else learns who is in it; that such a group is closed from the fourth meeting on is an example
     * (R17, [sh-pog]). Who attends 80 % of a course or a training has completed it (R18, [elist-3]).
     */
    private static final Map<String, OfKind> OWN = Map.of(
            ActivityKinds.code(ActivityType.SELF_HELP_GROUP), new OfKind(true, null, 3),
            ActivityKinds.code(ActivityType.VOCATIONAL_COURSE), new OfKind(false, 80, null),
            ActivityKinds.code(ActivityType.EDUCATIONAL_WORKSHOP), new OfKind(false, 80, null));

    private GroupDefaults() {}

    /**
     * What a kind has of its own.
     *
     * @param attendanceThreshold in per cent; none where how often people come decides nothing
     * @param closesAfter after how many meetings it takes in nobody new; none for an open group
     */
    record OfKind(
            boolean hidesMembership,
            @Nullable Integer attendanceThreshold,
            @Nullable Integer closesAfter) {

        /** In words, one each. */
        List<String> words() {
            var words = new ArrayList<String>();
            if (hidesMembership) {
                words.add(Texts.t("activity.group.start.hidden"));
            }
            if (attendanceThreshold != null) {
                words.add(Texts.t("activity.group.start.threshold", attendanceThreshold));
            }
            if (closesAfter != null) {
                words.add(Texts.n("activity.group.condition.closes-after", closesAfter));
            }
            return words;
        }
    }

    /** @param kind as stored with groups; also something else that was typed */
    static OfKind of(String kind) {
        return OWN.getOrDefault(kind, NOTHING_OF_ITS_OWN);
    }

    /** The kinds that have something of their own, as stored with groups. */
    static List<String> kindsWithTheirOwn() {
        return OWN.keySet().stream().sorted().toList();
    }

    /** To a club people come when they like: how often decides nothing. */
    static boolean hasNoThreshold(String kind) {
        return kind.equals(ActivityKinds.code(ActivityType.CLUB));
    }
}
