package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.EnrolmentId;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlaceGiven;
import pl.mors.activity.enrolment.ComingTripQueries.ComingTrip;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;

/**
 * Takes back that a place ended, where that was a mistake: it goes on without a gap, as long as nobody else has it or was offered it.
 * No rule is asked anew, for no place is given.
 */
@Service
@Transactional
class TakeEndingBack {

    private final EnrolmentRepository enrolments;
    private final ComingTripQueries trips;
    private final BusinessDate date;
    private final ApplicationEventPublisher events;

    TakeEndingBack(
            EnrolmentRepository enrolments,
            ComingTripQueries trips,
            BusinessDate date,
            ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.trips = trips;
        this.date = date;
        this.events = events;
    }

    sealed interface Outcome {}

    /** @param struckOff trips that the person does not go along on again by that */
    record TakenBack(List<ComingTrip> struckOff) implements Outcome {}

    /** The person has a place without an end, or never had any. */
    record NotEnded() implements Outcome {}

    /** Others have all places of the group by now, or were offered them; nothing was stored. */
    record Full() implements Outcome {}

    Outcome takeBack(GroupId group, PersonId person) {
        enrolments.lock(group);
        var lastDay = enrolments.lastDay(group, person);
        if (lastDay.isEmpty()) {
            return new NotEnded();
        }
        if (isFull(group, person, lastDay.get().plusDays(1))) {
            return new Full();
        }
        var struckOff = trips.struckOff(group, person, lastDay.get(), date.today());
        enrolments.reopen(EnrolmentId.next(), group, person, lastDay.get());
        events.publishEvent(new PlaceGiven(group, person));
        return new TakenBack(struckOff);
    }

    private boolean isFull(GroupId group, PersonId person, LocalDate on) {
        return enrolments
                .facts(group, person, on, date.today())
                .map(facts -> facts.capacity() != null && facts.taken() >= facts.capacity())
                .orElse(false);
    }
}
