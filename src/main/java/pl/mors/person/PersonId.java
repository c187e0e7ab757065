package pl.mors.person;

import java.util.Optional;
import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a person of an organisation's register. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static PersonId valueOf(String text) {
        return new PersonId(UUID.fromString(text));
    }

    /** Reads an id from a form; empty when the text is not one. */
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(valueOf(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
