package pl.mors.person.consent;

import pl.mors.platform.Coded;

/** What is asked, each by itself: a consent for everything is none (GDPR, article 4, point 11). */
public enum ConsentSubject implements Coded {
    IMAGE_WEB,
    IMAGE_SOCIAL_MEDIA,
    IMAGE_PRINT,
    /** Photographs in the report to the funder. */
    IMAGE_REPORT,
    CONTACT_PHONE,
    CONTACT_EMAIL;

    /** Name of the form's field. */
    public String field() {
        return name();
    }

    /** Name of the field that says which answer the form showed. */
    public String shownField() {
        return "shown-" + name();
    }

    String textKey() {
        return "person.consent.subject." + name();
    }
}
