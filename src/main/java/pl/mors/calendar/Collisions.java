package pl.mors.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.mors.calendar.CalendarRepository.Held;
import pl.mors.identity.MembershipId;
import pl.mors.programme.RoomId;

/**
 * Says what stands in the way of a booking the database refused, and when or where it could be held instead. What the refused entry itself
 * holds by then is in nobody's way.
 */
@Component
class Collisions {

    private final CalendarRepository entries;
    private final RoomQueries rooms;
    private final EquipmentQueries equipment;
    private final ObjectProvider<CalendarEntryDescriber> describers;
    private final OpeningHours hours;

    Collisions(
            CalendarRepository entries,
            RoomQueries rooms,
            EquipmentQueries equipment,
            ObjectProvider<CalendarEntryDescriber> describers,
            OpeningHours hours) {
        this.entries = entries;
        this.rooms = rooms;
        this.equipment = equipment;
        this.describers = describers;
        this.hours = hours;
    }

    BookingOutcome.RoomTaken roomTaken(CalendarEntryId entry, Booking refused, RoomId room) {
        return new BookingOutcome.RoomTaken(
                explained(entry, entries.inRoom(room, refused.period())),
                freeTimes(entry, refused),
                freeRooms(entry, refused, room));
    }

    BookingOutcome.RoomWithdrawn roomWithdrawn(CalendarEntryId entry, Booking refused, RoomQueries.Room room) {
        return new BookingOutcome.RoomWithdrawn(
                room, Objects.requireNonNull(room.withdrawnOn()), freeRooms(entry, refused, room.id()));
    }

    private List<RoomQueries.Room> freeRooms(CalendarEntryId entry, Booking refused, RoomId room) {
        boolean restIsFree = besideRoom(entry, refused).stream().allMatch(thing -> thing.bears(refused.period()));
        return restIsFree ? rooms.freeInsteadOf(room, refused.period(), entry, FreeTimes.OFFERED) : List.of();
    }

    BookingOutcome.StaffBusy staffBusy(CalendarEntryId entry, Booking refused, MembershipId staff) {
        return new BookingOutcome.StaffBusy(
                staff, explained(entry, entries.ofStaff(List.of(staff), refused.period())), freeTimes(entry, refused));
    }

    /** @param free how many of the pieces are free throughout the time */
    BookingOutcome.EquipmentTaken equipmentTaken(CalendarEntryId entry, Booking refused, Equipment taken, int free) {
        return new BookingOutcome.EquipmentTaken(
                taken,
                free,
                explained(entry, entries.ofEquipment(taken.id(), refused.period())),
                freeTimes(entry, refused));
    }

    private List<TimeRange> freeTimes(CalendarEntryId entry, Booking refused) {
        var needed = besideRoom(entry, refused);
        var room = refused.room();
        if (room != null) {
            int lanes = rooms.find(room)
                    .filter(found -> !found.isWithdrawn(refused.period().day()))
                    .map(RoomQueries.Room::parallelSessions)
                    .orElse(0);
            needed.add(new FreeTimes.Needed(lanes, 1, uses(entry, entries.inRoom(room, wholeDay(refused)))));
        }
        return FreeTimes.near(refused.period(), needed, hours);
    }

    /** Staff and equipment, and when they are in use that day. */
    private List<FreeTimes.Needed> besideRoom(CalendarEntryId entry, Booking refused) {
        var day = wholeDay(refused);
        List<FreeTimes.Needed> needed = new ArrayList<>();
        if (!refused.staff().isEmpty()) {
            needed.add(new FreeTimes.Needed(1, 1, uses(entry, entries.ofStaff(refused.staff(), day))));
        }
        for (var wanted : refused.equipment()) {
            int pieces = equipment
                    .find(wanted.equipment())
                    .filter(found -> !found.isWithdrawn(refused.period().day()))
                    .map(Equipment::pieces)
                    .orElse(0);
            needed.add(new FreeTimes.Needed(
                    pieces, wanted.count(), uses(entry, entries.ofEquipment(wanted.equipment(), day))));
        }
        return needed;
    }

    private static TimeRange wholeDay(Booking refused) {
        return TimeRange.wholeDay(refused.period().day());
    }

    /** An entry that holds several pieces is one collision. */
    private List<Collision> explained(CalendarEntryId entry, Collection<Held> held) {
        Map<CalendarEntryId, TimeRange> periods = new LinkedHashMap<>();
        others(entry, held).forEach(one -> periods.put(one.entry(), one.period()));
        Map<CalendarEntryId, String> words = new HashMap<>();
        describers.forEach(describer -> words.putAll(describer.describe(periods.keySet())));
        return periods.entrySet().stream()
                .map(one -> new Collision(one.getKey(), one.getValue(), Optional.ofNullable(words.get(one.getKey()))))
                .toList();
    }

    private static List<FreeTimes.Use> uses(CalendarEntryId entry, Collection<Held> held) {
        return others(entry, held)
                .map(one -> new FreeTimes.Use(one.lane(), one.period()))
                .toList();
    }

    private static Stream<Held> others(CalendarEntryId entry, Collection<Held> held) {
        return held.stream().filter(one -> !one.entry().equals(entry));
    }
}
