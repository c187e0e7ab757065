package pl.mors.employment;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an employer who takes interns. */
public record EmployerId(UUID value) {

    public static EmployerId next() {
        return new EmployerId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static EmployerId valueOf(String text) {
        return new EmployerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
