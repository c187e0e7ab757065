package pl.mors.casework;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a case. */
public record CaseId(UUID value) {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static CaseId valueOf(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
