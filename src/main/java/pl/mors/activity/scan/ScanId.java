package pl.mors.activity.scan;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a file with signed sheets as it was handed in. */
public record ScanId(UUID value) {

    static ScanId next() {
        return new ScanId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static ScanId valueOf(String text) {
        return new ScanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
