package pl.mors.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    public static final String CONSENTS = PERSON + "/zgody";
    public static final String CONSENT_WITHDRAWAL = CONSENTS + "/wycofanie";
    public static final String GUARDIANS = PERSON + "/opiekunowie";
    public static final String GUARDIAN_END = GUARDIANS + "/{guardianId}/koniec";

    public static final String HOUSEHOLD = PERSON + "/gospodarstwo";
    public static final String HOUSEHOLD_SEARCH = HOUSEHOLD + "/szukanie";
    public static final String HOUSEHOLD_LEAVE = HOUSEHOLD + "/odejscie";
    public static final String NEEDS = PERSON + "/potrzeby";
    public static final String EMERGENCY_CONTACTS = PERSON + "/kontakty";
    public static final String EMERGENCY_CONTACT_END = EMERGENCY_CONTACTS + "/{contactId}/koniec";
    public static final String DUPLICATES = "/pulpit/osoby/podobne";
    public static final String MERGE = PERSON + "/polaczenie/{mergedId}";
    public static final String APART = PERSON + "/inna-osoba/{otherId}";
    public static final String APART_WITHDRAWAL = APART + "/cofniecie";
    public static final String UNDO_MERGE = PERSON + "/polaczenia/{mergeId}/cofniecie";

    /** The field of the search, and of the way from it to a new person. */
    public static final String SOUGHT = "szukaj";

    /** Of the way to a new person: the page of the desk that goes on with whom was registered. */
    public static final String BACK = "wroc";

    /** Of that page: who it is. */
    public static final String CHOSEN = "osoba";

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

    public static String consents(PersonId id) {
        return at(CONSENTS, id);
    }

    public static String consentWithdrawal(PersonId id) {
        return at(CONSENT_WITHDRAWAL, id);
    }

    public static String guardians(PersonId id) {
        return at(GUARDIANS, id);
    }

    public static String guardianEnd(PersonId id, GuardianId guardian) {
        return at(GUARDIAN_END, id).replace("{guardianId}", guardian.toString());
    }

    public static String household(PersonId id) {
        return at(HOUSEHOLD, id);
    }

    public static String householdSearch(PersonId id) {
        return at(HOUSEHOLD_SEARCH, id);
    }

    public static String householdLeave(PersonId id) {
        return at(HOUSEHOLD_LEAVE, id);
    }

    public static String needs(PersonId id) {
        return at(NEEDS, id);
    }

    public static String emergencyContacts(PersonId id) {
        return at(EMERGENCY_CONTACTS, id);
    }

    public static String emergencyContactEnd(PersonId id, UUID contact) {
        return at(EMERGENCY_CONTACT_END, id).replace("{contactId}", contact.toString());
    }

    /** Two records side by side, of which the first stays. */
    public static String merge(PersonId kept, PersonId merged) {
        return at(MERGE, kept).replace("{mergedId}", merged.toString());
    }

    public static String apart(PersonId one, PersonId other) {
        return at(APART, one).replace("{otherId}", other.toString());
    }

    public static String apartWithdrawal(PersonId one, PersonId other) {
        return at(APART_WITHDRAWAL, one).replace("{otherId}", other.toString());
    }

    public static String undoMerge(PersonId kept, String merge) {
        return at(UNDO_MERGE, kept).replace("{mergeId}", merge);
    }

    /** The list of the people found by words that are kept under the key. */
    public static String search(@Nullable String key) {
        return SoughtWords.narrowed(SEARCH, key).value();
    }

    /** The first step of registering, with the name that was searched for carried along under its key: no words stand in it. */
    public static String register(@Nullable String key) {
        return register(key, null);
    }

    /** @param back the page that goes on with whom was registered; none where that is the person's own */
    public static String register(@Nullable String key, @Nullable String back) {
        return SoughtWords.narrowed(REGISTER, key).with(BACK, back).value();
    }

    private static String at(String pattern, PersonId id) {
        return pattern.replace("{personId}", id.toString());
    }
}
