package pl.mors.casework;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an individual support card. */
public record CardId(UUID value) {

    public static CardId next() {
        return new CardId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static CardId valueOf(String text) {
        return new CardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
