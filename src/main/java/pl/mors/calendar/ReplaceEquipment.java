package pl.mors.calendar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives an entry other equipment, inside the transaction of the use case that needs it; the database decides whether it is free. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReplaceEquipment {

    private final CalendarRepository entries;
    private final EquipmentQueries equipment;
    private final HoldEquipment holdEquipment;

    ReplaceEquipment(CalendarRepository entries, EquipmentQueries equipment, HoldEquipment holdEquipment) {
        this.entries = entries;
        this.equipment = equipment;
        this.holdEquipment = holdEquipment;
    }

    /**
     * Replaces it, or leaves the caller's transaction as it was and says why not.
     *
     * @param wanted time, room and staff of the entry, and what is to be there from now on
     * @throws IllegalArgumentException when the organisation has no such equipment
     */
    public BookingOutcome replace(CalendarEntryId entry, Booking wanted) {
        return OrAsBefore.doing(() -> tryToReplace(entry, wanted));
    }

    private BookingOutcome tryToReplace(CalendarEntryId entry, Booking wanted) {
        equipment.at(entry).stream()
                .map(EquipmentQueries.AtEntry::equipment)
                .filter(held -> wanted.equipment().stream()
                        .noneMatch(pieces -> pieces.equipment().equals(held)))
                .forEach(held -> entries.letGo(entry, held, entries.piecesAt(entry, held)));
        return holdEquipment.hold(entry, wanted);
    }
}
