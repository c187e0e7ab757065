package pl.mors.employment;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an internship, whatever was corrected in its agreement. */
public record InternshipId(UUID value) {

    public static InternshipId next() {
        return new InternshipId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static InternshipId valueOf(String text) {
        return new InternshipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
