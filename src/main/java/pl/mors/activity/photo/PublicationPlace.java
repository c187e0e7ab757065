package pl.mors.activity.photo;

import pl.mors.platform.Coded;

/** Where a photograph is published; each is agreed to by itself. */
public enum PublicationPlace implements Coded {
    WEB,
    SOCIAL_MEDIA,
    PRINT,
    /** The report to the funder. */
    REPORT;

    /** The key of a text about publishing here: on the site it happens at once, elsewhere somebody does it and notes it. */
    public String key(String about) {
        return this == WEB ? about + ".web" : about;
    }

    public String textKey() {
        return "activity.photo.channel." + code();
    }
}
