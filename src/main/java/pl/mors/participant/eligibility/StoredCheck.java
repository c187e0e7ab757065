package pl.mors.participant.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A check as it was made and told: it keeps its words when programmes and texts change. */
public record StoredCheck(
        UUID id,
        Eligibility.Outcome outcome,
        EligibilityAnswers answers,
        List<ToldFinding> findings,
        Instant recordedAt) {

    public StoredCheck {
        findings = List.copyOf(findings);
    }

    /** Whether a named role may let the person join in spite of what was found. */
    public boolean isOverridable() {
        return findings.stream()
                .filter(finding -> !finding.state().isGood())
                .allMatch(finding -> finding.code().isOverridable());
    }

    /** A finding in the words in which it was told. */
    public record ToldFinding(FindingCode code, FindingState state, String sentence, String source) {

        static ToldFinding of(Finding finding) {
            return new ToldFinding(finding.code(), finding.state(), finding.sentence(), finding.source());
        }
    }
}
