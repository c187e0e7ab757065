package pl.mors.platform.web;

import java.util.Locale;

/** What a tag or a notice says before one reads it. Never the only carrier of meaning: the words say the same. */
public enum Tone {
    NEUTRAL,
    INFO,
    GOOD,
    WARNING,
    BAD;

    /** Ending of the CSS class. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
