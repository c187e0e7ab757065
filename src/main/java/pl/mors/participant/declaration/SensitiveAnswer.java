package pl.mors.participant.declaration;

import java.util.Locale;

/** An answer to a sensitive question; a refusal is one of its own and never a gap. */
public enum SensitiveAnswer {
    YES,
    NO,
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
