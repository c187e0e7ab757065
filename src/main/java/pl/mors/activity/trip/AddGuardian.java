package pl.mors.activity.trip;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.MinorsHelpers;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.activity.session.SessionQueries.SessionDetails;

/**
 * Lets somebody go along on a trip to look after others. With minors a colleague must have been looked up in the registers before;
 * somebody without an account stands among those to be looked up from then on ({@link MinorsHelpers}), and counts as looking after
 * children once they were ({@link pl.mors.activity.care.CareQueries}). A look is of a person, so nobody is taken for somebody else of
 * their name: who was looked up before is chosen.
 */
@Service
@Transactional
class AddGuardian {

    private final TripRepository trips;
    private final TripQueries queries;
    private final TripGuardianRepository guardians;
    private final LeaderChecks checks;
    private final MinorsHelpers helpers;

    AddGuardian(
            TripRepository trips,
            TripQueries queries,
            TripGuardianRepository guardians,
            LeaderChecks checks,
            MinorsHelpers helpers) {
        this.trips = trips;
        this.queries = queries;
        this.guardians = guardians;
        this.checks = checks;
        this.helpers = helpers;
    }

    sealed interface Outcome {}

    /** @param toBeLookedUp whether there are minors, and they are to be looked up in the registers */
    record Added(boolean toBeLookedUp) implements Outcome {}

    /** They are a guardian of this trip already; nothing was stored. */
    record Twice() implements Outcome {}

    /** A colleague who would look after minors was not looked up in the registers; nothing was stored. */
    record Unchecked(UncheckedLeader colleague) implements Outcome {}

    /** The vehicle has no seat left; nothing was stored. */
    record NoSeat() implements Outcome {}

    /** Who was chosen goes by another name than was written; nothing was stored. */
    record OtherName(String name) implements Outcome {}

    Outcome add(SessionDetails trip, NewGuardian guardian) {
        trips.lock(trip.id());
        if (guardians.isThere(trip.id(), guardian)) {
            return new Twice();
        }
        if (isFull(trip.id())) {
            return new NoSeat();
        }
        var colleague = guardian.colleague();
        if (colleague != null) {
            var unchecked = checks.unchecked(
                    trip.group(), List.of(colleague), List.of(trip.time().day()));
            if (!unchecked.isEmpty()) {
                return new Unchecked(unchecked.getFirst());
            }
            guardians.add(trip.id(), guardian, null);
            return new Added(false);
        }
        var known = guardian.helper();
        var otherName = known == null ? Optional.<String>empty() : guardians.otherName(known, guardian.name());
        if (otherName.isPresent()) {
            return new OtherName(otherName.get());
        }
        var helper = known == null ? helpers.goesAlong(trip.group(), guardian.name()) : known;
        guardians.add(trip.id(), guardian, helper);
        return new Added(checks.isAsked(trip.id(), helper));
    }

    private boolean isFull(SessionId trip) {
        int sitting = trips.sitting(trip);
        return queries.file(trip)
                .filter(file -> file.plan().isTooSmallFor(sitting + 1))
                .isPresent();
    }
}
