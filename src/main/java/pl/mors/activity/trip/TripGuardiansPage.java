package pl.mors.activity.trip;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The guardians of a trip, and the form for another.
 *
 * @param takenOff who was to go along and was taken off, the latest first
 * @param unchecked how many leaders and guardians were not looked up in the registers, where there are minors; who and where, another page
 *     says, whose reading is recorded
 * @param uncheckedWorkers who they are; empty where the reader may not know
 * @param helpers who helps in the group without an account, or went along before
 * @param readsChecks whether the reader may see who was looked up, and so may mend it
 */
public record TripGuardiansPage(
        Form form,
        SessionDetails session,
        List<TripGuardian> guardians,
        List<TakenOff> takenOff,
        int unchecked,
        Set<UUID> uncheckedWorkers,
        List<Option> colleagues,
        List<Option> helpers,
        boolean readsChecks) {

    public boolean isUnchecked(TripGuardian guardian) {
        return guardian.worker() != null && uncheckedWorkers.contains(guardian.worker());
    }

    /** Whom the organisation knows. */
    public List<Option> known() {
        return Stream.of(colleagues, helpers).flatMap(List::stream).toList();
    }

    boolean isHelper(String known) {
        return helpers.stream().anyMatch(one -> one.value().equals(known));
    }

    /** Somebody who does not go along after all. */
    public record TakenOff(String name, Instant at) {}
}
