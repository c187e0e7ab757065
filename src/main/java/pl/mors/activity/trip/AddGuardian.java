package pl.mors.activity.trip;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.MinorsHelpers;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.activity.session.SessionQueries.SessionDetails;

/**
 * Lets somebody go along on a trip to look after others. With minors a colleague must have been looked up in the registers before;
 * somebody without an account is put among those to be looked up, and counts as looking after children from then on ({@link
 * pl.mors.activity.care.CareQueries}).
 */
@Service
@Transactional
class AddGuardian {

    private final TripGuardianRepository guardians;
    private final LeaderChecks checks;
    private final MinorsHelpers helpers;

    AddGuardian(TripGuardianRepository guardians, LeaderChecks checks, MinorsHelpers helpers) {
        this.guardians = guardians;
        this.checks = checks;
        this.helpers = helpers;
    }

    sealed interface Outcome {}

    /** @param toBeLookedUp whether they stand among those to be looked up in the registers now */
    record Added(boolean toBeLookedUp) implements Outcome {}

    /** They are a guardian of this trip already; nothing was stored. */
    record Twice() implements Outcome {}

    /** A colleague who would look after minors was not looked up in the registers; nothing was stored. */
    record Unchecked(UncheckedLeader colleague) implements Outcome {}

    Outcome add(SessionDetails trip, NewGuardian guardian) {
        var colleague = guardian.colleague();
        if (colleague != null) {
            var unchecked = checks.unchecked(
                    trip.group(), List.of(colleague), List.of(trip.time().day()));
            if (!unchecked.isEmpty()) {
                return new Unchecked(unchecked.getFirst());
            }
            return guardians.add(trip.id(), guardian, null) ? new Added(false) : new Twice();
        }
        var helper = helpers.goingAlong(trip.id(), trip.group(), guardian.name());
        return guardians.add(trip.id(), guardian, helper.orElse(null)) ? new Added(helper.isPresent()) : new Twice();
    }
}
