package pl.mors.calendar;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies equipment of the organisation: one piece, or several alike. */
public record EquipmentId(UUID value) {

    public static EquipmentId next() {
        return new EquipmentId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static EquipmentId valueOf(String text) {
        return new EquipmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
