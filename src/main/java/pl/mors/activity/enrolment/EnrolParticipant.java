package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.EnrolmentId;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlaceGiven;
import pl.mors.activity.SignUpEnrolled;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Gives a person a place in a group, unless a rule speaks against it. */
@Service
@Transactional
class EnrolParticipant {

    private final EnrolmentRepository enrolments;
    private final BusinessDate businessDate;
    private final ApplicationEventPublisher events;

    EnrolParticipant(EnrolmentRepository enrolments, BusinessDate businessDate, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.businessDate = businessDate;
        this.events = events;
    }

    sealed interface Outcome {}

    record Enrolled(EnrolmentId enrolment) implements Outcome {}

    /** What speaks against it; where all of it is overridable, a named role may go on with a reason. */
    record Refused(List<EnrolmentRefusal> reasons) implements Outcome {

        boolean isOverridable() {
            return reasons.stream().allMatch(EnrolmentRefusal::isOverridable);
        }
    }

    Outcome enrol(GroupId group, PersonId person, LocalDate on, @Nullable String overrideReason) {
        return enrol(group, person, on, overrideReason, null);
    }

    /**
     * @param on first day of the place
     * @param overrideReason why to go on against overridable rules; only from somebody who may
     * @param signUp which sign-up on the site it answers; none where nobody signed up there
     */
    Outcome enrol(
            GroupId group, PersonId person, LocalDate on, @Nullable String overrideReason, @Nullable UUID signUp) {
        if (!enrolments.lock(group)) {
            throw new NotFound("group " + group);
        }
        var facts = enrolments
                .facts(group, person, on, businessDate.today())
                .orElseThrow(() -> new NotFound("person " + person));
        var reasons = EnrolmentRules.check(facts);
        var refused = new Refused(reasons);
        if (!reasons.isEmpty() && (overrideReason == null || !refused.isOverridable())) {
            return refused;
        }
        var id = EnrolmentId.next();
        enrolments.insert(id, group, person, on, reasons.isEmpty() ? null : overrideReason);
        events.publishEvent(new PlaceGiven(group, person));
        if (signUp != null) {
            events.publishEvent(new SignUpEnrolled(group, signUp));
        }
        return new Enrolled(id);
    }
}
