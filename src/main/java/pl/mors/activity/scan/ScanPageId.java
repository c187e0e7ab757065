package pl.mors.activity.scan;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a page of a scan. */
public record ScanPageId(UUID value) {

    static ScanPageId next() {
        return new ScanPageId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static ScanPageId valueOf(String text) {
        return new ScanPageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
