package pl.mors.person;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a version of an information clause. */
public record NoticeId(UUID value) {

    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }

    /**
     * Reads an id from an address or a form.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static NoticeId valueOf(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
