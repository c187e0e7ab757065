package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a bill for leading sessions. */
public record BillId(UUID value) {

    public static BillId next() {
        return new BillId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static BillId valueOf(String text) {
        return new BillId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
