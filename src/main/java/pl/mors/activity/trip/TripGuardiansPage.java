package pl.mors.activity.trip;

import java.time.Instant;
import java.util.List;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The guardians of a trip, and the form for another.
 *
 * @param takenOff who was to go along and was taken off, the latest first
 * @param unchecked how many leaders and guardians were not looked up in the registers, where there are minors; who and where, another page
 *     says, whose reading is recorded
 * @param readsChecks whether the reader may see who was looked up, and so may mend it
 */
public record TripGuardiansPage(
        Form form,
        SessionDetails session,
        List<TripGuardian> guardians,
        List<TakenOff> takenOff,
        int unchecked,
        List<Option> colleagues,
        boolean readsChecks) {

    /** Somebody who does not go along after all. */
    public record TakenOff(String name, Instant at) {}
}
