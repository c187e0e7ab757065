package pl.mors.participant;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an institution that takes part in programmes, or whose staff does. */
public record InstitutionId(UUID value) {

    public static InstitutionId next() {
        return new InstitutionId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static InstitutionId valueOf(String text) {
        return new InstitutionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
