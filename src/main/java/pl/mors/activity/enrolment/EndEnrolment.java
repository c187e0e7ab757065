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

    Outcome end(GroupId group, PersonId person, LocalDate lastDay) {
        enrolments.lock(group);
        if (!enrolments.end(EnrolmentId.next(), group, person, lastDay)) {
            return new NotEnrolled();
        }
        events.publishEvent(new PlacesFreed(group));
        return new Ended();
    }
}
