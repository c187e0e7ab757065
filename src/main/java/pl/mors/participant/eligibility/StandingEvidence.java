package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * R02, looked at afterwards: whether the papers still on record prove each ground for which a person was taken in, on the day of
 * the declaration and on the day of the first support, which for somebody who waits for it is today at the earliest. What expires
 * later takes nothing away. Source: eligibility is that of the day of joining, and its papers are kept for inspection.
 */
final class StandingEvidence {

    private StandingEvidence() {}

    /**
     * @param startedOn day of the first support; null before it
     * @param today null when the person waits for no support any more
     */
    static Proof check(
            EligibilityTerms terms,
            Set<String> grounds,
            List<Evidence> papers,
            @Nullable LocalDate appliedOn,
            LocalDate declaredOn,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate today) {
        if (!proves(terms, grounds, papers, new ReferenceDays(declaredOn, appliedOn, declaredOn))) {
            return Proof.LOST;
        }
        if (startedOn != null) {
            return proves(terms, grounds, papers, new ReferenceDays(startedOn, appliedOn, declaredOn))
                    ? Proof.STANDS
                    : Proof.ENDED_BEFORE_SUPPORT;
        }
        return today == null || proves(terms, grounds, papers, new ReferenceDays(today, appliedOn, declaredOn))
                ? Proof.STANDS
                : Proof.ENDED_WHILE_WAITING;
    }

    private static boolean proves(
            EligibilityTerms terms, Set<String> grounds, List<Evidence> papers, ReferenceDays days) {
        var validity = new EvidenceValidity(terms, days);
        return grounds.stream()
                .map(terms::ground)
                .flatMap(Optional::stream)
                .allMatch(
                        ground -> GroundEvidence.best(ground, validity, papers).isPresent());
    }
}
