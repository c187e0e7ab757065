package pl.mors.casework;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a meeting of a card, whatever was corrected in it. */
public record MeetingId(UUID value) {

    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static MeetingId valueOf(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
