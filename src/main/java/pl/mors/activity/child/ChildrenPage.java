package pl.mors.activity.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.child.ChildQueries.Child;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Tone;

/**
 * The minors of a group.
 *
 * @param names whether the reader may know who they are
 * @param showsPickUps whether the reader leads the group, and so learns who may pick the children up
 */
public record ChildrenPage(GroupDetails group, boolean names, boolean showsPickUps, List<Row> children) {

    /**
     * A minor.
     *
     * @param answer what a guardian said, in a word or two
     * @param said when it was said and by whom; empty while nobody was asked
     * @param pickUps how many people may pick the child up; none where the reader may not know
     */
    public record Row(
            String name,

            String answer,
            Tone tone,
            String said,
            @Nullable String pickUps,
            String href) {}

    static Row row(GroupId group, Child child, boolean showsPickUps) {
        var consent = child.consent();
        return new Row(
                child.familyName() + " " + child.givenName(),
                tag(consent),
                tone(consent),
                consent == null ? "" : Texts.t("activity.child.said", consent.on(), consent.guardian()),
                showsPickUps ? Texts.number(child.pickUps()) : null,
                ChildUrls.child(group, child.person()));
    }

    static String tag(@Nullable GroupConsent consent) {
        return Texts.t("activity.child.tag." + (consent == null ? "none" : consent.answer()));
    }

    static Tone tone(@Nullable GroupConsent consent) {
        return consent != null && consent.answer().equals("given") ? Tone.GOOD : Tone.WARNING;
    }

    /** What a guardian said. */
    static String words(@Nullable GroupConsent consent) {
        return consent == null
                ? Texts.t("activity.child.consent.none")
                : Texts.t("activity.child.consent." + consent.answer(), consent.on(), consent.guardian());
    }
}
