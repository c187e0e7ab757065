package pl.mors.document;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a named file of an organisation. */
public record FileId(UUID value) {

    public static FileId next() {
        return new FileId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static FileId valueOf(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
