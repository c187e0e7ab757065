package pl.mors.participant.eligibility;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    public boolean isEligible() {
        return outcome == Eligibility.Outcome.ELIGIBLE;
    }

    /**
     * Whether it lets the person join.
     *
     * @param reason why somebody lets the person join against a finding
     * @param mayOverride whether that somebody's role may
     */
    public boolean lets(@Nullable String reason, boolean mayOverride) {
        return isEligible() || (mayOverride && reason != null && isOverridable());
    }

    /** Whether a named role may let the person join in spite of what was found. */
    public boolean isOverridable() {
        return findings.stream()
                .filter(finding -> !finding.state().isGood())
                .allMatch(finding -> finding.code().isOverridable());
    }

    /** The findings with those that hinder before those that do not. */
    public List<ToldFinding> worstFirst() {
        return findings.stream()
                .sorted(Comparator.comparing(ToldFinding::state).reversed())
                .toList();
    }

    /** Whether something is missing that this rule asks for. */
    public boolean lacks(FindingCode code) {
        return findings.stream()
                .anyMatch(finding -> finding.code() == code && finding.state() == FindingState.MISSING_EVIDENCE);
    }

    /**
     * A finding in the words in which it was told.
     *
     * @param ground code of the ground that it is about; null for what is asked once, and in checks of before grounds were kept
     */
    public record ToldFinding(
            FindingCode code,
            FindingState state,
            String sentence,
            String source,
            @Nullable String ground) {

        static ToldFinding of(Finding finding) {
            return new ToldFinding(
                    finding.code(), finding.state(), finding.sentence(), finding.source(), finding.ground());
        }
    }
}
