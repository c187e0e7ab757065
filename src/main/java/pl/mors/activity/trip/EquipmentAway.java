package pl.mors.activity.trip;

import java.util.List;
import pl.mors.activity.equipment.EquipmentUse;
import pl.mors.calendar.EquipmentQueries;

/**
 * Equipment of a trip that others have, too, before the trip is back.
 *
 * @param others at which times, in order
 */
public record EquipmentAway(EquipmentQueries.AtEntry equipment, List<EquipmentUse> others) {}
