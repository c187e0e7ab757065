package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a group of people who meet: a club, a workshop, a self-help group. */
public record GroupId(UUID value) {

    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static GroupId valueOf(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
