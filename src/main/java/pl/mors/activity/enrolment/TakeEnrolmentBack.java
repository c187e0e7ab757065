package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlaceEnded;
import pl.mors.activity.PlacesFreed;
import pl.mors.activity.enrolment.ComingTripQueries.ComingTrip;
import pl.mors.person.PersonId;

/** Takes back an enrolment that was a mistake, as if it had never been: only while no sheet of the group says anything about the person. */
@Service
@Transactional
class TakeEnrolmentBack {

    private final EnrolmentRepository enrolments;
    private final ComingTripQueries trips;
    private final ApplicationEventPublisher events;

    TakeEnrolmentBack(EnrolmentRepository enrolments, ComingTripQueries trips, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.trips = trips;
        this.events = events;
    }

    sealed interface Outcome {}

    /** @param trips that the person had a place on, too, and goes along on no more */
    record TakenBack(List<ComingTrip> trips) implements Outcome {}

    /** The person has no open place in the group. */
    record NotEnrolled() implements Outcome {}

    /** A sheet of that day says whether the person came: the place is ended instead. */
    record OnSheets(LocalDate day) implements Outcome {}

    Outcome takeBack(GroupId group, PersonId person) {
        enrolments.lock(group);
        var firstDay = enrolments.firstDay(group, person);
        if (firstDay.isEmpty()) {
            return new NotEnrolled();
        }
        var mark = enrolments.firstMark(group, person, firstDay.get());
        if (mark.isPresent()) {
            return new OnSheets(mark.get());
        }
        var given = trips.coming(group, person, firstDay.get());
        enrolments.takeBack(group, person);
        events.publishEvent(new PlaceEnded(group, person, firstDay.get()));
        events.publishEvent(new PlacesFreed(group));
        return new TakenBack(given);
    }
}
