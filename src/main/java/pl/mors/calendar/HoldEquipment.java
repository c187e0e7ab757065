package pl.mors.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes pieces of equipment for an entry, and lets go of them: the part that booking and changing have in common. */
@Component
class HoldEquipment {

    private final CalendarRepository entries;
    private final EquipmentQueries equipment;
    private final Collisions collisions;

    HoldEquipment(CalendarRepository entries, EquipmentQueries equipment, Collisions collisions) {
        this.entries = entries;
        this.equipment = equipment;
        this.collisions = collisions;
    }

    /**
     * Brings what the entry holds to what is wanted. Equipment is taken always in the same order, so that two bookings of the same
     * pieces cannot wait for each other.
     *
     * @return that the entry is booked, or why it cannot be; what was taken before is then still held, for the caller to roll back
     * @throws IllegalArgumentException when the organisation has no such equipment
     */
    BookingOutcome hold(CalendarEntryId entry, Booking wanted) {
        for (var pieces : inOrder(wanted.equipment())) {
            entries.keepEquipment(pieces.equipment());
            var kept = equipment
                    .find(pieces.equipment())
                    .orElseThrow(() -> new IllegalArgumentException("no equipment " + pieces.equipment()));
            var refusal = hold(entry, wanted, kept, pieces.count());
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return new BookingOutcome.Booked(entry);
    }

    private Optional<BookingOutcome.Refusal> hold(CalendarEntryId entry, Booking wanted, Equipment kept, int count) {
        var withdrawnOn = kept.withdrawnOn();
        if (withdrawnOn != null && kept.isWithdrawn(wanted.period().day())) {
            return Optional.of(new BookingOutcome.EquipmentWithdrawn(kept, withdrawnOn));
        }
        int held = keepUpTo(entry, kept, count);
        while (held < count) {
            var free = entries.freePieces(kept.id(), kept.pieces(), wanted.period());
            int more = count - held;
            if (free.size() < more) {
                return Optional.of(collisions.equipmentTaken(entry, wanted, kept, held + free.size()));
            }
            // Whoever was faster for one of these is known by the next look.
            held += entries.insertEquipmentIfFree(entry, kept.id(), free.subList(0, more));
        }
        return Optional.empty();
    }

    /** Lets go of the pieces that are too many, and of those that are not there any more; says how many stay. */
    private int keepUpTo(CalendarEntryId entry, Equipment kept, int count) {
        var held = entries.piecesAt(entry, kept.id());
        var staying = held.stream()
                .filter(piece -> piece <= kept.pieces())
                .limit(count)
                .toList();
        if (staying.size() < held.size()) {
            entries.letGo(
                    entry,
                    kept.id(),
                    held.stream().filter(piece -> !staying.contains(piece)).toList());
        }
        return staying.size();
    }

    private static List<Pieces> inOrder(List<Pieces> equipment) {
        return equipment.stream()
                .sorted(Comparator.comparing(pieces -> pieces.equipment().value()))
                .toList();
    }
}
