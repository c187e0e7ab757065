package pl.mors.platform;

import java.util.Locale;

/** Sex as the funder counts it and as a PESEL states it. */
public enum Sex {
    FEMALE,
    MALE;

    /** The word in the database and in profiles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Sex ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
