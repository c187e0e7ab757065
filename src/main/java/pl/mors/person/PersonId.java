package pl.mors.person;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a person of an organisation's register. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /**
     * As it stands in addresses.
     *
     * @throws IllegalArgumentException when the text is not an id
     */
    public static PersonId valueOf(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
