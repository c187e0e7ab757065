package pl.mors.person.merge;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a merge of two records. */
public record MergeId(UUID value) {

    static MergeId next() {
        return new MergeId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static MergeId valueOf(String text) {
        return new MergeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
