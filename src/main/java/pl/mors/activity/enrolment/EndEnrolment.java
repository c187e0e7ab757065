package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.EnrolmentId;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlaceEnded;
import pl.mors.activity.PlacesFreed;
import pl.mors.activity.enrolment.ComingTripQueries.ComingTrip;
import pl.mors.person.PersonId;

/**
 * Ends a person's place in a group; the places on its trips after the last day go with it. The place stays on record with both its
 * days, and no presence on record lies beyond it.
 */
@Service
@Transactional
class EndEnrolment {

    private final EnrolmentRepository enrolments;
    private final ComingTripQueries trips;
    private final ApplicationEventPublisher events;

    EndEnrolment(EnrolmentRepository enrolments, ComingTripQueries trips, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.trips = trips;
        this.events = events;
    }

    sealed interface Outcome {}

    /** @param trips that the person had a place on, too, and goes along on no more */
    record Ended(List<ComingTrip> trips) implements Outcome {}

    /** The person has no open place in the group. */
    record NotEnrolled() implements Outcome {}

    /** The place would end before it began. */
    record BeforeFirstDay(LocalDate firstDay) implements Outcome {}

    /** The person is recorded as present on a later day. */
    record PresentSince(LocalDate lastPresence) implements Outcome {}

    Outcome end(GroupId group, PersonId person, LocalDate lastDay) {
        enrolments.lock(group);
        var firstDay = enrolments.firstDay(group, person);
        if (firstDay.isEmpty()) {
            return new NotEnrolled();
        }
        if (lastDay.isBefore(firstDay.get())) {
            return new BeforeFirstDay(firstDay.get());
        }
        var lastPresence = enrolments.lastPresence(group, person);
        if (lastPresence.isPresent() && lastDay.isBefore(lastPresence.get())) {
            return new PresentSince(lastPresence.get());
        }
        var freeFrom = lastDay.plusDays(1);
        var given = trips.coming(group, person, freeFrom);
        enrolments.end(EnrolmentId.next(), group, person, lastDay);
        events.publishEvent(new PlaceEnded(group, person, freeFrom));
        events.publishEvent(new PlacesFreed(group));
        return new Ended(given);
    }
}
