package pl.mors.programme;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a programme of an organisation. */
public record ProgrammeId(UUID value) {

    public static ProgrammeId next() {
        return new ProgrammeId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static ProgrammeId valueOf(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
