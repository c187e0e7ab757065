package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.EnrolmentId;
import pl.mors.activity.GroupId;
import pl.mors.activity.ParticipantEnrolled;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Gives a person a place in a group, unless a rule speaks against it. */
@Service
@Transactional
class EnrolParticipant {

    private final EnrolmentRepository enrolments;
    private final ApplicationEventPublisher events;

    EnrolParticipant(EnrolmentRepository enrolments, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.events = events;
    }

    sealed interface Outcome {

        record Enrolled(EnrolmentId enrolment) implements Outcome {}

        /** The rules that speak against it; where all of them are overridable, a named role may go on with a reason. */
        record Refused(List<EnrolmentRule> rules) implements Outcome {

            boolean isOverridable() {
                return rules.stream().allMatch(EnrolmentRule::isOverridable);
            }
        }
    }

    /**
     * @param on first day of the place
     * @param overrideReason why to go on against overridable rules; only from somebody who may
     */
    Outcome enrol(GroupId group, PersonId person, LocalDate on, @Nullable String overrideReason) {
        if (!enrolments.lock(group)) {
            throw new NotFound("group " + group);
        }
        var facts = enrolments.facts(group, person, on).orElseThrow(() -> new NotFound("person " + person));
        var broken = EnrolmentRule.brokenBy(facts);
        var refused = new Outcome.Refused(broken);
        if (!broken.isEmpty() && (overrideReason == null || !refused.isOverridable())) {
            return refused;
        }
        var id = EnrolmentId.next();
        enrolments.insert(id, group, person, on, broken.isEmpty() ? null : overrideReason);
        events.publishEvent(new ParticipantEnrolled(id, group, person, on));
        return new Outcome.Enrolled(id);
    }
}
