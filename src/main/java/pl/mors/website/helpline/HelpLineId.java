package pl.mors.website.helpline;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a help line of an organisation's site. */
public record HelpLineId(UUID value) {

    public static HelpLineId next() {
        return new HelpLineId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static HelpLineId valueOf(String text) {
        return new HelpLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
