package pl.mors.activity.trip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.PlaceEnded;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Takes somebody along on a trip, or takes the place back. */
@Service
@Transactional
class GiveTripPlace {

    private final TripQueries trips;
    private final TripRepository repository;

    GiveTripPlace(TripQueries trips, TripRepository repository) {
        this.trips = trips;
        this.repository = repository;
    }

    /** Why somebody cannot go along. */
    enum Reason {
        NO_CONSENT(false),
        NO_SEAT(false),
        NOT_EARNED(true);

        private final boolean overridable;

        Reason(boolean overridable) {
            this.overridable = overridable;
        }

        /** Key of its sentence. */
        String textKey() {
            return "activity.trip.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    sealed interface Outcome {}

    record Given() implements Outcome {}

    record Refused(List<Reason> reasons) implements Outcome {

        /** Whether a named role may go on against all of it, with a reason. */
        boolean isOverridable() {
            return reasons.stream().allMatch(reason -> reason.overridable);
        }
    }

    /**
     * @param day of the trip
     * @param overrideReason why to go on against an overridable rule; only from somebody who may
     * @throws NotFound when the trip has no file yet, or the person no place in its group
     */
    Outcome give(SessionId session, LocalDate day, PersonId person, @Nullable String overrideReason) {
        repository.lock(session);
        var file = trips.file(session).orElseThrow(() -> new NotFound("file of trip " + session));
        var traveller = trips.traveller(session, day, file.earned(), person)
                .orElseThrow(() -> new NotFound(person + " on trip " + session));
        boolean full = !traveller.going() && file.plan().isTooSmallFor(repository.sitting(session) + 1);
        var refused = new Refused(reasons(traveller, full));
        if (!refused.reasons().isEmpty() && (overrideReason == null || !refused.isOverridable())) {
            return refused;
        }
        repository.keepPlace(session, person, true, refused.reasons().isEmpty() ? null : overrideReason);
        return new Given();
    }

    private static List<Reason> reasons(Traveller traveller, boolean full) {
        var reasons = new ArrayList<Reason>();
        if (traveller.consentMissing()) {
            reasons.add(Reason.NO_CONSENT);
        }
        if (full) {
            reasons.add(Reason.NO_SEAT);
        }
        if (!traveller.earned()) {
            reasons.add(Reason.NOT_EARNED);
        }
        return reasons;
    }

    /** Who is in the group no more goes along no more, but for who is on board. */
    @EventListener
    void on(PlaceEnded ended) {
        repository
                .comingWith(ended.group(), ended.person(), ended.freeFrom())
                .forEach(trip -> repository.keepPlace(trip, ended.person(), false, null));
    }

    sealed interface Return {}

    record TakenBack() implements Return {}

    /** A tick says that the person is on board, and stays on the list of who goes until it is taken back; nothing was stored. */
    record OnBoard() implements Return {}

    Return takeBack(SessionId session, PersonId person) {
        repository.lock(session);
        if (repository.isOnBoard(session, person)) {
            return new OnBoard();
        }
        repository.keepPlace(session, person, false, null);
        return new TakenBack();
    }
}
