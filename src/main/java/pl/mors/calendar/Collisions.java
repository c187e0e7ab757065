package pl.mors.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.mors.calendar.CalendarRepository.Held;
import pl.mors.identity.MembershipId;
import pl.mors.programme.RoomId;

/** Says what stands in the way of a booking the database refused, and when it could be held instead. */
@Component
class Collisions {

    private final CalendarRepository entries;
    private final ObjectProvider<CalendarEntryDescriber> describers;
    private final OpeningHours hours;

    Collisions(CalendarRepository entries, ObjectProvider<CalendarEntryDescriber> describers, OpeningHours hours) {
        this.entries = entries;
        this.describers = describers;
        this.hours = hours;
    }

    BookingOutcome.RoomTaken roomTaken(Booking refused, RoomId room, int lanes) {
        return new BookingOutcome.RoomTaken(
                explained(entries.inRoom(room, refused.period())), freeTimes(refused, lanes));
    }

    BookingOutcome.StaffBusy staffBusy(Booking refused, MembershipId staff, int lanes) {
        return new BookingOutcome.StaffBusy(
                staff, explained(entries.ofStaff(List.of(staff), refused.period())), freeTimes(refused, lanes));
    }

    private List<TimeRange> freeTimes(Booking refused, int lanes) {
        var day = TimeRange.wholeDay(refused.period().day());
        List<FreeTimes.Needed> needed = new ArrayList<>();
        var room = refused.room();
        if (room != null) {
            needed.add(new FreeTimes.Needed(lanes, periods(entries.inRoom(room, day))));
        }
        if (!refused.staff().isEmpty()) {
            needed.add(new FreeTimes.Needed(1, periods(entries.ofStaff(refused.staff(), day))));
        }
        return FreeTimes.near(refused.period(), needed, hours);
    }

    private List<Collision> explained(Collection<Held> held) {
        var ids = held.stream().map(Held::entry).toList();
        Map<CalendarEntryId, String> words = new HashMap<>();
        describers.forEach(describer -> words.putAll(describer.describe(ids)));
        return held.stream()
                .map(one -> new Collision(one.entry(), one.period(), Optional.ofNullable(words.get(one.entry()))))
                .toList();
    }

    private static List<TimeRange> periods(Collection<Held> held) {
        return held.stream().map(Held::period).toList();
    }
}
