package pl.mors.activity.equipment;

import org.jspecify.annotations.Nullable;
import pl.mors.calendar.Equipment;
import pl.mors.programme.VenueId;

/**
 * Equipment as its pages show it.
 *
 * @param venue the id of where it is kept, for the form
 * @param withdrawalReason why it was withdrawn from use; none for what was not
 * @param version grows with each change; a form sends it back so that nobody overwrites a colleague unseen
 */
public record EquipmentRow(
        Equipment equipment,
        @Nullable VenueId venue,
        @Nullable String withdrawalReason,
        int version) {}
