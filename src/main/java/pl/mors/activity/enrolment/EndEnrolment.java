package pl.mors.activity.enrolment;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.EnrolmentId;
import pl.mors.activity.GroupId;
import pl.mors.person.PersonId;

/** Ends a person's place in a group. The place stays on record with both its days. */
@Service
@Transactional
class EndEnrolment {

    private final EnrolmentRepository enrolments;

    EndEnrolment(EnrolmentRepository enrolments) {
        this.enrolments = enrolments;
    }

    sealed interface Outcome {}

    record Ended() implements Outcome {}

    /** The person has no open place in the group. */
    record NotEnrolled() implements Outcome {}

    Outcome end(GroupId group, PersonId person, LocalDate lastDay) {
        return enrolments.end(EnrolmentId.next(), group, person, lastDay) ? new Ended() : new NotEnrolled();
    }
}
