package pl.mors.activity.enrolment;

import java.util.Optional;

/** R03: support counts from the day of the declaration; what is given before it counts for nobody. */
final class DeclarationBeforeSupport implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var declaredOn = facts.declaredOn();
        return EnrolmentRefusal.NOT_DECLARED.when(
                facts.declarationNeeded() && (declaredOn == null || declaredOn.isAfter(facts.on())));
    }
}
