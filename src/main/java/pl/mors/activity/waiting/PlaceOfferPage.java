package pl.mors.activity.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * An offered place, to whoever holds its link; nobody's name is on it.
 *
 * @param answerBy last day to answer, in words
 * @param groupName none when nothing may be shown for now
 * @param key of the link
 */
public record PlaceOfferPage(
        PublicOrganisation organisation,
        Form form,
        @Nullable String groupName,
        @Nullable String answerBy,
        String key) {

    static final String ACCEPT = "tak";
    static final String DECLINE = "nie";

    /** The two answers. */
    public List<Option> answers() {
        return List.of(
                Option.of(ACCEPT, Texts.t("activity.offer.accept")),
                Option.of(DECLINE, Texts.t("activity.offer.decline")));
    }
}
