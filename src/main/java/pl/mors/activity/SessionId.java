package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies one dated meeting of a group. */
public record SessionId(UUID value) {

    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static SessionId valueOf(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
