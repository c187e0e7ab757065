package pl.mors.person;

import java.util.Locale;

/** Why a person stands in the register without a PESEL. */
public enum NoPeselReason {
    /** The state has given none: many foreigners. */
    NOT_ASSIGNED,
    /** There is one, but the person could not state it. */
    NOT_KNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static NoPeselReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
