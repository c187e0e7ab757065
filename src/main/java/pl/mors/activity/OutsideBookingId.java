package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a booking of a room by others. */
public record OutsideBookingId(UUID value) {

    public static OutsideBookingId next() {
        return new OutsideBookingId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static OutsideBookingId valueOf(String text) {
        return new OutsideBookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
