package pl.mors.activity;

import java.util.UUID;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Href;

/** Addresses of the minors of a group: guardians' consents, and who may pick a child up. */
public final class ChildUrls {

    public static final String CHILDREN = ActivityUrls.GROUP + "/niepelnoletni";
    public static final String CHILD = CHILDREN + "/{personId}";
    public static final String CHILD_CONSENT = CHILD + "/zgoda";
    public static final String CONSENT_FORM = CHILD_CONSENT + ".pdf";
    public static final String CONSENT_PAPER = CHILD_CONSENT + "/{consentId}/dokument";
    public static final String SIGNED_CONSENT = CHILD_CONSENT + "/podpisana/{copyId}";
    /** The trip that a consent is to. */
    public static final String TRIP = "wyjazd";

    public static final String PICK_UP = CHILD + "/odbior";
    public static final String END_PICK_UP = PICK_UP + "/{permissionId}/koniec";
    public static final String PICK_UP_PAPER = PICK_UP + "/{permissionId}/dokument";

    private ChildUrls() {}

    public static String children(GroupId group) {
        return ActivityUrls.at(CHILDREN, group);
    }

    public static String child(GroupId group, PersonId person) {
        return ActivityUrls.at(CHILD, group).replace("{personId}", person.toString());
    }

    public static String childConsent(GroupId group, PersonId person) {
        return ActivityUrls.at(CHILD_CONSENT, group).replace("{personId}", person.toString());
    }

    /** The consent to the group, to be signed. */
    public static String consentForm(GroupId group, PersonId person) {
        return ActivityUrls.at(CONSENT_FORM, group).replace("{personId}", person.toString());
    }

    /** The consent to a trip, to be signed. */
    public static String consentForm(GroupId group, PersonId person, SessionId trip) {
        return Href.of(consentForm(group, person)).with(TRIP, trip.toString()).value();
    }

    public static String consentPaper(GroupId group, PersonId person, UUID consent) {
        return ActivityUrls.at(CONSENT_PAPER, group)
                .replace("{personId}", person.toString())
                .replace("{consentId}", consent.toString());
    }

    public static String signedConsent(GroupId group, PersonId person, UUID copy) {
        return ActivityUrls.at(SIGNED_CONSENT, group)
                .replace("{personId}", person.toString())
                .replace("{copyId}", copy.toString());
    }

    public static String pickUp(GroupId group, PersonId person) {
        return ActivityUrls.at(PICK_UP, group).replace("{personId}", person.toString());
    }

    public static String pickUpPaper(GroupId group, PersonId person, UUID permission) {
        return ActivityUrls.at(PICK_UP_PAPER, group)
                .replace("{personId}", person.toString())
                .replace("{permissionId}", permission.toString());
    }

    public static String endPickUp(GroupId group, PersonId person, UUID permission) {
        return ActivityUrls.at(END_PICK_UP, group)
                .replace("{personId}", person.toString())
                .replace("{permissionId}", permission.toString());
    }
}
