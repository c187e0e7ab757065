package pl.mors.activity.enrolment;

import java.util.Optional;
import pl.mors.person.FullAge;

/**
 * A minor gets a place with a guardian's consent to this group on record; one that was refused or withdrawn is none. Source: Family and
 * Guardianship Code, articles 95 and 98 (parental authority and representation), from memory; whether a group asks is data of each
 * group.
 */
final class GuardianConsent implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var conditions = facts.conditions();
        return EnrolmentRefusal.NO_GUARDIAN_CONSENT.when(conditions.guardianConsent()
                && !conditions.guardianConsents()
                && FullAge.isMinor(facts.bornOn(), facts.on()));
    }
}
