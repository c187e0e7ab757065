package pl.mors.activity.enrolment;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.EnrolmentId;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlacesFreed;
import pl.mors.person.PersonId;

/** Ends a person's place in a group. The place stays on record with both its days. */
@Service
@Transactional
class EndEnrolment {

    private final EnrolmentRepository enrolments;
    private final ApplicationEventPublisher events;

    EndEnrolment(EnrolmentRepository enrolments, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.events = events;
    }

    sealed interface Outcome {}

    record Ended() implements Outcome {}

    /** The person has no open place in the group. */
    record NotEnrolled() implements Outcome {}

    /** The place would end before it began. */
    record BeforeFirstDay(LocalDate firstDay) implements Outcome {}

    Outcome end(GroupId group, PersonId person, LocalDate lastDay) {
        enrolments.lock(group);
        var firstDay = enrolments.firstDay(group, person);
        if (firstDay.isEmpty()) {
            return new NotEnrolled();
        }
        if (lastDay.isBefore(firstDay.get())) {
            return new BeforeFirstDay(firstDay.get());
        }
        enrolments.end(EnrolmentId.next(), group, person, lastDay);
        events.publishEvent(new PlacesFreed(group));
        return new Ended();
    }
}
