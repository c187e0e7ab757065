package pl.mors.activity.photo;

import pl.mors.platform.Coded;

/** Where a photograph is published; each is agreed to by itself. */
public enum Channel implements Coded {
    WEB,
    SOCIAL_MEDIA,
    PRINT,
    /** The report to the funder. */
    REPORT;

    public String textKey() {
        return "activity.photo.channel." + code();
    }
}
