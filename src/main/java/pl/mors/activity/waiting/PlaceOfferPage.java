package pl.mors.activity.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.meeting.AboutGroup;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * An offered place, to whoever holds its link, or to the one who waited for it; nobody's name is on it.
 *
 * @param action where the answer goes
 * @param answerBy last day to answer, in words
 * @param groupName none when nothing may be shown for now
 * @param about none likewise
 * @param key of the link; empty where the reader is signed in
 */
public record PlaceOfferPage(
        PublicOrganisation organisation,
        Form form,
        String action,
        @Nullable String groupName,
        @Nullable AboutGroup about,
        @Nullable String answerBy,
        String key) {

    static final String ACCEPT = "tak";
    static final String DECLINE = "nie";

    /** Without a place to show: the form says why. */
    static PlaceOfferPage without(PublicOrganisation organisation, Form form) {
        return new PlaceOfferPage(organisation, form, "", null, null, null, "");
    }

    /** Key of the sentence that says why it was refused. */
    static String refusal(AnswerOffer.Refused refused) {
        return refused.isClosed() ? "activity.offer.closed" : "activity.offer.not-yet";
    }

    public String title() {
        return groupName == null ? Texts.t("activity.offer.title") : Texts.t("activity.offer.title.of", groupName);
    }

    /** The two answers. */
    public List<Option> answers() {
        return List.of(
                Option.of(ACCEPT, Texts.t("activity.offer.accept")),
                Option.of(DECLINE, Texts.t("activity.offer.decline")));
    }
}
