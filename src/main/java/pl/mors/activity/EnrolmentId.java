package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a person's place in a group. */
public record EnrolmentId(UUID value) {

    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static EnrolmentId valueOf(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
