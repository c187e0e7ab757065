package pl.mors.participant.eligibility;

import java.util.List;

/** One condition of joining: what it found, nothing when it does not concern the person. */
@FunctionalInterface
interface EligibilityRule {

    List<Finding> check(EligibilityTerms terms, EligibilityFacts facts);
}
