package pl.mors.activity.enrolment;

import java.util.Optional;

/**
 * R16: a full group stops the intake, or lets people wait; then a place that is free belongs to who waited first. Source: rules of
 * senior clubs, for example Olesno's, which takes no papers when it is full; which of the two is data of each group.
 */
final class FullGroup implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var capacity = facts.capacity();
        if (capacity == null) {
            return Optional.empty();
        }
        boolean full = facts.taken() >= capacity;
        return facts.queues()
                ? EnrolmentRefusal.OTHERS_WAIT.when(full || facts.waiting() > 0)
                : EnrolmentRefusal.GROUP_FULL.when(full);
    }
}
