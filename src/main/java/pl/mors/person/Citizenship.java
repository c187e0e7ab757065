package pl.mors.person;

import java.util.Locale;

/** Citizenship in the three classes that the funder asks for. */
public enum Citizenship {
    POLISH,
    EUROPEAN_UNION,
    THIRD_COUNTRY;

    /** The word in the database and in profiles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Citizenship ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
