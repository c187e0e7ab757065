package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.DAY_AFTER_BIRTH;

import java.util.List;

/** The day lies on or after the day of birth. Source: order of dates. Silent when it does. */
final class DayAfterBirth implements EligibilityRule {

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        return facts.day().isBefore(facts.bornOn())
                ? List.of(Finding.of(DAY_AFTER_BIRTH, FindingState.NOT_MET, facts.day(), facts.bornOn()))
                : List.of();
    }
}
