package pl.mors.activity.photo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.photo.PhotoPublication.Refusal;
import pl.mors.activity.photo.PhotoQueries.Photo;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Tone;

/**
 * The photographs of a session.
 *
 * @param people who may be told on them: those on the session's sheet, and whoever was told on one before
 * @param mayAsk tells of each person whether the reader may record their consents
 */
public record PhotosPage(
        Form form, SessionDetails session, List<Photo> photos, List<Option> people, Predicate<PersonId> mayAsk) {

    /** Where the consents of somebody who can be told are recorded; null where that is another's work. */
    public @Nullable String consentsHref(PersonId person) {
        return mayAsk.test(person) ? PersonUrls.consents(person) : null;
    }

    /** Name of the field that says who can be told. */
    public static String peopleField(Photo photo) {
        return "people-" + photo.id();
    }

    public static String nobody(Photo photo) {
        return "nobody-" + photo.id();
    }

    /** The form that says who can be told on it: as it was sent when it was refused, otherwise as it was said before. */
    public Form look(Photo photo) {
        return form.error(peopleField(photo)) != null ? form : said(photo);
    }

    private static Form said(Photo photo) {
        return Form.submitted(Map.of(
                peopleField(photo),
                photo.people().keySet().stream().map(PersonId::toString).toArray(String[]::new),
                nobody(photo),
                Boolean.TRUE.equals(photo.nobody()) ? new String[] {"true"} : new String[0]));
    }

    /** Of a group with hidden membership there are none but those from before, to be taken down. */
    public boolean canAdd() {
        return !session.hiddenMembership();
    }

    public static List<Channel> channels() {
        return Arrays.asList(Channel.values());
    }

    /** Whether it is published where it may not be any more. */
    public static boolean isToTakeDown(Photo photo, Channel channel) {
        return photo.published().contains(channel) && photo.refusal(channel).isPresent();
    }

    /** How it stands with publishing there, in words. */
    public static String state(Photo photo, Channel channel) {
        if (isToTakeDown(photo, channel)) {
            return photo.hiddenGroup()
                    ? Texts.t("activity.photo.take-it-down.hidden")
                    : Texts.t(channel == Channel.WEB ? "activity.photo.hidden-on-site" : "activity.photo.take-it-down");
        }
        return photo.published().contains(channel)
                ? Texts.t("activity.photo.published")
                : Texts.t(photo.refusal(channel).map(Refusal::textKey).orElse("activity.photo.may-be-published"));
    }

    public static Tone tone(Photo photo, Channel channel) {
        return isToTakeDown(photo, channel)
                ? Tone.WARNING
                : photo.refusal(channel).isEmpty() ? Tone.GOOD : Tone.NEUTRAL;
    }
}
