package pl.mors.participant.eligibility;

import java.util.List;
import pl.mors.platform.Coded;

/** May this person join this programme on this day? Never just yes or no: every rule says what it found. */
public record Eligibility(List<Finding> findings) {

    /** In the order in which people read them. */
    private static final List<EligibilityRule> RULES = List.of(
            new DayAfterBirth(),
            new DayInPeriod(),
            new AgeInRange(),
            new ResidenceInArea(),
            new TieToArea(),
            new CloseAssociateOfParticipant(),
            new TargetGroupGround(),
            new GroundEvidence());

    /** What follows from the findings. */
    public enum Outcome implements Coded {
        ELIGIBLE,
        MISSING_EVIDENCE,
        NOT_ELIGIBLE
    }

    public static Eligibility check(EligibilityTerms terms, EligibilityFacts facts) {
        return new Eligibility(RULES.stream()
                .flatMap(rule -> rule.check(terms, facts).stream())
                .toList());
    }

    public Outcome outcome() {
        if (has(FindingState.NOT_MET)) {
            return Outcome.NOT_ELIGIBLE;
        }
        return has(FindingState.MISSING_EVIDENCE) ? Outcome.MISSING_EVIDENCE : Outcome.ELIGIBLE;
    }

    private boolean has(FindingState state) {
        return findings.stream().anyMatch(finding -> finding.state() == state);
    }
}
