package pl.mors.person;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;

/** Who acts for a minor, and how to reach them. Not a person of the register: no more is asked of them than is needed. */
public record Guardian(
        GuardianId id,
        Kind kind,
        String givenName,
        String familyName,
        String phone,
        @Nullable String email) {

    /** By which right a guardian acts. */
    public enum Kind implements Coded {
        PARENT,
        /** Appointed by a court. */
        LEGAL_GUARDIAN,
        FOSTER_CARER
    }

    /** Given name first, as one says it. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** The id alone, so that no log holds a guardian's data by accident. */
    @Override
    public String toString() {
        return "Guardian[" + id + "]";
    }
}
