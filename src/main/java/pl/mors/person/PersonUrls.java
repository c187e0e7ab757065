package pl.mors.person;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Href;

/** Addresses of the register's pages. */
public final class PersonUrls {

    public static final String SEARCH = "/pulpit/osoby";
    public static final String REGISTER = "/pulpit/osoby/nowa";
    public static final String CHECK_PESEL = "/pulpit/osoby/nowa/pesel";
    public static final String WITHOUT_PESEL = "/pulpit/osoby/nowa/bez-pesel";
    public static final String PERSON = "/pulpit/osoby/{personId}";
    public static final String CONTACT = PERSON + "/dane";
    public static final String IDENTITY = PERSON + "/tozsamosc";
    public static final String RESIDENCE = PERSON + "/zamieszkanie";
    public static final String HISTORY = PERSON + "/historia";

    /** Parameter of the search and of the way from it to a new person. */
    public static final String SOUGHT = "szukaj";

    private PersonUrls() {}

    public static String person(PersonId id) {
        return at(PERSON, id);
    }

    public static String contact(PersonId id) {
        return at(CONTACT, id);
    }

    public static String identity(PersonId id) {
        return at(IDENTITY, id);
    }

    public static String residence(PersonId id) {
        return at(RESIDENCE, id);
    }

    public static String history(PersonId id) {
        return at(HISTORY, id);
    }

    /** People by a fragment of the name or a participant's number; a PESEL stands in no address. */
    public static String search(String sought) {
        return Href.of(SEARCH).with(SOUGHT, withoutPesel(sought)).value();
    }

    /** The first step of registering, with the name that was searched for carried along; a PESEL stands in no address. */
    public static String register(String sought) {
        return Href.of(REGISTER).with(SOUGHT, withoutPesel(sought)).value();
    }

    private static @Nullable String withoutPesel(String sought) {
        return sought.replaceAll("[^0-9]", "").length() > ParticipantNumber.MOST_DIGITS ? null : sought;
    }

    private static String at(String pattern, PersonId id) {
        return pattern.replace("{personId}", id.toString());
    }
}
