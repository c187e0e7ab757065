package pl.mors.activity.equipment;

import org.jspecify.annotations.Nullable;
import pl.mors.programme.VenueId;

/**
 * What may change about equipment.
 *
 * @param inventoryNumber as on the sticker and in the accountant's register; none where nobody said
 * @param venue where it is kept
 * @param pieces how many alike there are
 */
record EquipmentDetails(
        String name,
        @Nullable String inventoryNumber,
        @Nullable VenueId venue,
        int pieces) {}
