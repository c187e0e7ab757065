package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an entry of an organiser's diary, whatever corrects it. */
public record DiaryEntryId(UUID value) {

    public static DiaryEntryId next() {
        return new DiaryEntryId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static DiaryEntryId valueOf(String text) {
        return new DiaryEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
