package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.EnrolmentId;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlaceGiven;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Gives a place that was kept for somebody who waited: every rule holds but that of the full group. The caller holds the group. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GiveKeptPlace {

    private final EnrolmentRepository enrolments;
    private final BusinessDate businessDate;
    private final ApplicationEventPublisher events;

    GiveKeptPlace(EnrolmentRepository enrolments, BusinessDate businessDate, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.businessDate = businessDate;
        this.events = events;
    }

    /** What speaks against a place from that day on, a full group aside. */
    public List<EnrolmentRefusal> refusals(GroupId group, PersonId person, LocalDate on) {
        var facts = enrolments
                .facts(group, person, on, businessDate.today())
                .orElseThrow(() -> new NotFound("person " + person));
        return EnrolmentRules.check(facts).stream()
                .filter(refusal -> refusal != EnrolmentRefusal.GROUP_FULL && refusal != EnrolmentRefusal.OTHERS_WAIT)
                .toList();
    }

    public void give(GroupId group, PersonId person, LocalDate on, @Nullable String overrideReason) {
        enrolments.insert(EnrolmentId.next(), group, person, on, overrideReason);
        events.publishEvent(new PlaceGiven(group, person));
    }
}
