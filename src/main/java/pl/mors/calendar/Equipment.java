package pl.mors.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Equipment of the organisation.
 *
 * @param venue where it is kept
 * @param pieces how many alike there are
 * @param withdrawnOn the first day on which it is of no use; none while nobody said
 */
public record Equipment(
        EquipmentId id,
        String name,
        @Nullable String inventoryNumber,
        @Nullable String venue,
        int pieces,
        @Nullable LocalDate withdrawnOn) {

    /** The most pieces alike that anything may have. */
    public static final int MOST_PIECES = 99;

    /** What tells it from another of the same name. */
    public String label() {
        return inventoryNumber == null ? name : name + " (" + inventoryNumber + ")";
    }

    /** Whether there is one piece, so that nobody has to say how many. */
    public boolean isSingle() {
        return pieces == 1;
    }

    /** Whether it is withdrawn from use on a day. */
    public boolean isWithdrawn(LocalDate on) {
        return withdrawnOn != null && !on.isBefore(withdrawnOn);
    }
}
