package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies one time of a booking by others. */
public record OutsideTimeId(UUID value) {

    public static OutsideTimeId next() {
        return new OutsideTimeId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static OutsideTimeId valueOf(String text) {
        return new OutsideTimeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
