package pl.mors.activity.room;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.FitRoom;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.RoomId;
import pl.mors.programme.VenueId;

/** Adds a room or corrects what is known of it. */
@Service
@Transactional
class SaveRoom {

    private final RoomRepository repository;
    private final RoomListQueries known;
    private final FitRoom fitRoom;
    private final BusinessDate businessDate;
    private final Clock clock;

    SaveRoom(
            RoomRepository repository, RoomListQueries known, FitRoom fitRoom, BusinessDate businessDate, Clock clock) {
        this.repository = repository;
        this.known = known;
        this.fitRoom = fitRoom;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    /** Where a new room is. */
    sealed interface Place {}

    record At(VenueId venue) implements Place {}

    /** Somewhere that is not among the organisation's venues yet. */
    record Somewhere(VenueDetails venue) implements Place {}

    sealed interface Outcome {}

    record Saved(RoomId id) implements Outcome {}

    /** The venue has a room of this name; nothing was stored. */
    record AlreadyThere(RoomRow same) implements Outcome {}

    /** There is a venue of this name; nothing was stored. */
    record VenueThere(Venue same) implements Outcome {}

    /** More than it would bear is planned at once; nothing was stored. */
    record TooMany(List<CalendarEntryId> entries) implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    Outcome add(Place place, RoomDetails details) {
        repository.lock();
        var id = RoomId.next();
        return switch (place) {
            case At(var venue) ->
                known.named(venue, details.name(), id)
                        .<Outcome>map(AlreadyThere::new)
                        .orElseGet(() -> insert(id, venue, details));
            case Somewhere(var wanted) -> {
                var venue = VenueId.next();
                var same = known.venueNamed(wanted.name(), venue);
                if (same.isPresent()) {
                    yield new VenueThere(same.get());
                }
                repository.insert(venue, wanted);
                yield insert(id, venue, details);
            }
        };
    }

    private Outcome insert(RoomId id, VenueId venue, RoomDetails details) {
        repository.insert(id, venue, details);
        return new Saved(id);
    }

    /** @param version of the room that was read */
    Outcome change(RoomId id, int version, RoomDetails details) {
        repository.lock();
        var room = known.find(id).orElseThrow(() -> new NotFound("room " + id));
        var same = known.named(room.venue().id(), details.name(), id);
        if (same.isPresent()) {
            return new AlreadyThere(same.get());
        }
        if (!repository.update(id, version, details)) {
            return new Stale();
        }
        var tooMany = details.parallelSessions() < room.room().parallelSessions()
                ? fitRoom.fit(id, details.parallelSessions(), businessDate.now(clock))
                : List.<CalendarEntryId>of();
        if (!tooMany.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new TooMany(tooMany);
        }
        return new Saved(id);
    }
}
