package pl.mors.person;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies the record of a guardian. */
public record GuardianId(UUID value) {

    public static GuardianId next() {
        return new GuardianId(Ids.next());
    }

    /**
     * Reads an id from an address or a form.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static GuardianId valueOf(String text) {
        return new GuardianId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
