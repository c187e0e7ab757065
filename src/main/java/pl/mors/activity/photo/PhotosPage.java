package pl.mors.activity.photo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * @param byName whether the reader may search the register by name, and not only by the exact number
 * @param sent the photograph whose form comes back; null when none was sent
 * @param mayAsk tells of each person whether the reader may record their consents
 */
public record PhotosPage(
        Form form,
        SessionDetails session,
        List<Photo> photos,
        List<Option> people,
        boolean byName,
        @Nullable Sent sent,
        Predicate<PersonId> mayAsk) {

    /** Name of the field with the files. */
    static final String FILE = "photo";

    /** How many photographs are taken with one description; they are drawn anew while somebody waits. */
    static final int MOST_AT_ONCE = 10;

    /**
     * A form that comes back, because it was refused or only searched the register.
     *
     * @param people who may be told on the photograph: also whom the form names or found beyond the sheet
     * @param foundNobody whether the register was searched in vain
     */
    record Sent(UUID photo, List<Option> people, boolean foundNobody) {}

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

    public static String unnamed(Photo photo) {
        return "unnamed-" + photo.id();
    }

    /** What is searched for in the register. */
    public static String sought(Photo photo) {
        return "szukaj-" + photo.id();
    }

    /** Where the form that says who can be told on it is taken up after a search. */
    public static String place(Photo photo) {
        return "zdjecie-" + photo.id();
    }

    /** The first field of the form that says who can be told: nobody can be ticked where there is nobody to offer. */
    static String firstField(Photo photo, List<Option> people) {
        return people.isEmpty() ? unnamed(photo) : peopleField(photo);
    }

    /** Whether the form about this photograph comes back. */
    public boolean isSent(Photo photo) {
        return sent != null && sent.photo().equals(photo.id());
    }

    public List<Option> people(Photo photo) {
        return sent != null && isSent(photo) ? sent.people() : people;
    }

    public boolean foundNobody(Photo photo) {
        return sent != null && isSent(photo) && sent.foundNobody();
    }

    /** The form that says who can be told on it: as it was sent when it comes back, otherwise as it was said before. */
    public Form look(Photo photo) {
        return isSent(photo) ? form : said(photo);
    }

    private static Form said(Photo photo) {
        return Form.submitted(Map.of(
                peopleField(photo),
                photo.people().keySet().stream().map(PersonId::toString).toArray(String[]::new),
                nobody(photo),
                ticked(Boolean.TRUE.equals(photo.nobody())),
                unnamed(photo),
                ticked(photo.unnamed())));
    }

    private static String[] ticked(boolean whether) {
        return whether ? new String[] {"true"} : new String[0];
    }

    /** Of a group with hidden membership there are none but those from before, to be taken down. */
    public boolean canAdd() {
        return !session.hiddenMembership();
    }

    public static int mostMegabytes() {
        return PlainPicture.MOST_MEGABYTES;
    }

    public static int mostAtOnce() {
        return MOST_AT_ONCE;
    }

    public static List<PublicationPlace> places() {
        return Arrays.asList(PublicationPlace.values());
    }

    /** Whether it is published where it may not be any more. */
    public static boolean isToTakeDown(Photo photo, PublicationPlace place) {
        return photo.published().contains(place) && photo.refusal(place).isPresent();
    }

    /** How it stands with publishing there, in words. */
    public static String state(Photo photo, PublicationPlace place) {
        if (isToTakeDown(photo, place)) {
            return photo.hiddenGroup()
                    ? Texts.t("activity.photo.take-it-down.hidden")
                    : Texts.t(place.key(
                            photo.refusal(place).filter(Refusal.UNNAMED::equals).isPresent()
                                    ? "activity.photo.take-it-down.unnamed"
                                    : "activity.photo.take-it-down"));
        }
        return photo.published().contains(place)
                ? Texts.t("activity.photo.published")
                : Texts.t(photo.refusal(place).map(Refusal::textKey).orElse("activity.photo.may-be-published"));
    }

    public static Tone tone(Photo photo, PublicationPlace place) {
        return isToTakeDown(photo, place) ? Tone.WARNING : photo.refusal(place).isEmpty() ? Tone.GOOD : Tone.NEUTRAL;
    }
}
