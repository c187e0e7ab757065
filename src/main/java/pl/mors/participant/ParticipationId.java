package pl.mors.participant;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a participation: a person in a programme. */
public record ParticipationId(UUID value) {

    public static ParticipationId next() {
        return new ParticipationId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static ParticipationId valueOf(String text) {
        return new ParticipationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
