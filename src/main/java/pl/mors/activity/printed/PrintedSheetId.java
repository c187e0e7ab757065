package pl.mors.activity.printed;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a sheet that was printed; it stands in the code on the paper and says nothing about anybody. */
public record PrintedSheetId(UUID value) {

    public static PrintedSheetId next() {
        return new PrintedSheetId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static PrintedSheetId valueOf(String text) {
        return new PrintedSheetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
