package pl.mors.participant.declaration;

import java.util.Locale;

/** Highest completed education, by ISCED; the newer period's three bands follow from it. */
public enum Education {
    ISCED_0,
    ISCED_1,
    ISCED_2,
    ISCED_3,
    ISCED_4,
    ISCED_5_8;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
