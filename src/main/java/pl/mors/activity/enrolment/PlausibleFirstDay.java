package pl.mors.activity.enrolment;

import java.util.Optional;

/** A place begins after the person's birth, and on a day that can be meant of the group; older ones, and those years ahead, are slips of the pen. */
final class PlausibleFirstDay implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        return EnrolmentRefusal.BEFORE_BIRTH
                .when(facts.on().isBefore(facts.bornOn()))
                .or(() -> EnrolmentRefusal.LONG_AGO.when(facts.on().isBefore(facts.earliest())))
                .or(() -> EnrolmentRefusal.FAR_AHEAD.when(facts.on().isAfter(facts.latest())));
    }
}
