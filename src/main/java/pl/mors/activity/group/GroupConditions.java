package pl.mors.activity.group;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.care.CarePlace;
import pl.mors.platform.text.Texts;

/**
 * On what a group takes people in, beside their age.
 *
 * @param communityOnly whether the group is for the community alone in which it runs
 * @param residentsOf key of the area for whose residents the group is; none for a group for everybody
 * @param guardianConsent whether it asks for a guardian's consent to minors
 * @param carePlace where it meets, as far as that asks for staff by the number of children
 * @param closesAfter after how many meetings it takes in nobody new; none for an open group
 */
public record GroupConditions(
        boolean communityOnly,
        @Nullable String residentsOf,
        boolean guardianConsent,
        @Nullable CarePlace carePlace,
        @Nullable Integer closesAfter) {

    /** In words, one each. */
    public List<String> words() {
        var words = new ArrayList<String>();
        if (communityOnly) {
            words.add(Texts.t("activity.group.condition.community"));
        }
        if (guardianConsent) {
            words.add(Texts.t("activity.group.condition.guardian"));
        }
        if (carePlace != null) {
            words.add(carePlace.label());
        }
        if (closesAfter != null) {
            words.add(Texts.n("activity.group.condition.closes-after", closesAfter));
        }
        return words;
    }
}
