package pl.mors.activity.enrolment;

import java.util.Optional;

/** R03: support counts until the exit; whoever left the group's programme gets a place only with a reason. */
final class StillInProgramme implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var exitedOn = facts.exitedOn();
        return EnrolmentRefusal.LEFT_PROGRAMME.when(
                exitedOn != null && facts.on().isAfter(exitedOn));
    }
}
