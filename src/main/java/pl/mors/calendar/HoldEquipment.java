package pl.mors.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes pieces of equipment for an entry, and lets go of them: the part that booking, changing and recording have in common. */
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
            var refusal = hold(entry, wanted, keep(pieces.equipment()), pieces.count());
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return new BookingOutcome.Booked(entry);
    }

    /**
     * Puts on record what was in use at the entry, which has nothing yet: what was free is held, the rest is kept from nobody.
     *
     * @param before the entry whose place it takes, if any: the pieces that are kept from nobody are those that it had
     * @throws IllegalArgumentException when the organisation has no such equipment
     */
    void record(CalendarEntryId entry, Booking use, @Nullable CalendarEntryId before) {
        for (var pieces : inOrder(use.equipment())) {
            var kept = keep(pieces.equipment());
            int there = kept.isWithdrawn(use.period().day()) ? 0 : Math.min(pieces.count(), kept.pieces());
            int held = holdUpTo(entry, use.period(), kept, there);
            var holding = entries.piecesAt(entry, kept.id());
            var had = before == null ? List.<Integer>of() : entries.piecesAt(before, kept.id());
            entries.insertEquipmentBeside(
                    entry,
                    kept.id(),
                    Stream.concat(
                                    had.stream(),
                                    IntStream.rangeClosed(1, pieces.count() + held)
                                            .boxed())
                            .distinct()
                            .filter(piece -> !holding.contains(piece))
                            .limit(pieces.count() - held)
                            .toList());
        }
    }

    private int holdUpTo(CalendarEntryId entry, TimeRange period, Equipment kept, int count) {
        int held = 0;
        var free = freeBesides(entry, period, kept);
        while (held < count && !free.isEmpty()) {
            held += entries.insertEquipmentIfFree(
                    entry, kept.id(), free.subList(0, Math.min(count - held, free.size())));
            free = freeBesides(entry, period, kept);
        }
        return held;
    }

    /** An entry that keeps nothing from others has its pieces all the same. */
    private List<Integer> freeBesides(CalendarEntryId entry, TimeRange period, Equipment kept) {
        var held = entries.piecesAt(entry, kept.id());
        return entries.freePieces(kept.id(), kept.pieces(), period).stream()
                .filter(piece -> !held.contains(piece))
                .toList();
    }

    private Equipment keep(EquipmentId id) {
        entries.keepEquipment(id);
        return equipment.find(id).orElseThrow(() -> new IllegalArgumentException("no equipment " + id));
    }

    private Optional<BookingOutcome.Refusal> hold(CalendarEntryId entry, Booking wanted, Equipment kept, int count) {
        var withdrawnOn = kept.withdrawnOn();
        if (withdrawnOn != null && kept.isWithdrawn(wanted.period().day())) {
            return Optional.of(new BookingOutcome.EquipmentWithdrawn(kept, withdrawnOn));
        }
        if (count > kept.pieces()) {
            return Optional.of(new BookingOutcome.EquipmentTooFew(kept));
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
