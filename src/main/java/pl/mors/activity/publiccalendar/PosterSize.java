package pl.mors.activity.publiccalendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The paper that a poster is printed on. */
public enum PosterSize {
    A4,
    A3;

    /** As an address asks for it; A4 where it asks for none. */
    static PosterSize asked(@Nullable String typed) {
        return "a3".equalsIgnoreCase(typed) ? A3 : A4;
    }

    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
