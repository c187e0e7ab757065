package pl.mors.programme;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a loaded version of a programme's definition. */
public record ProgrammeVersionId(UUID value) {

    public static ProgrammeVersionId next() {
        return new ProgrammeVersionId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static ProgrammeVersionId valueOf(String text) {
        return new ProgrammeVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
