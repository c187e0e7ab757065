package pl.mors.calendar;

/**
 * How many pieces of one equipment.
 *
 * @param count at least 1
 */
public record Pieces(EquipmentId equipment, int count) {

    public Pieces {
        if (count < 1) {
            throw new IllegalArgumentException(count + " pieces of equipment " + equipment);
        }
    }
}
