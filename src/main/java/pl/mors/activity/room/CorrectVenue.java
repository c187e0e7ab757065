package pl.mors.activity.room;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.VenueId;

/** Corrects the name or the address of a venue. */
@Service
@Transactional
class CorrectVenue {

    private final RoomRepository repository;
    private final RoomListQueries known;

    CorrectVenue(RoomRepository repository, RoomListQueries known) {
        this.repository = repository;
        this.known = known;
    }

    sealed interface Outcome {}

    record Corrected() implements Outcome {}

    /** There is another venue of this name; nothing was stored. */
    record AlreadyThere() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /** @param version of the venue that was read */
    Outcome correct(VenueId id, int version, VenueDetails details) {
        repository.lock();
        if (known.venueNamed(details.name(), id).isPresent()) {
            return new AlreadyThere();
        }
        return repository.update(id, version, details) ? new Corrected() : new Stale();
    }
}
