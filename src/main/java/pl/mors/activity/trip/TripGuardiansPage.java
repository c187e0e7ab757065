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
 */
public record TripGuardiansPage(
        Form form,
        SessionDetails session,
        List<TripGuardian> guardians,
        List<TakenOff> takenOff,
        List<Option> colleagues) {

    /** Somebody who does not go along after all. */
    public record TakenOff(String name, Instant at) {}
}
