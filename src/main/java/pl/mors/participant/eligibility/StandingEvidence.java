package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R02, looked at afterwards: whether the papers still on record prove each ground for which a person was taken in, on the day of
 * the declaration and on the day of the first support. What expires later takes nothing away. Source: eligibility is that of the
 * day of joining, and its papers are kept for inspection.
 */
final class StandingEvidence {

    private StandingEvidence() {}

    /** @param startedOn day of the first support; null before it */
    static boolean check(
            EligibilityTerms terms,
            Set<String> grounds,
            List<Evidence> papers,
            @Nullable LocalDate appliedOn,
            LocalDate declaredOn,
            @Nullable LocalDate startedOn) {
        return Stream.of(Optional.of(declaredOn), Optional.ofNullable(startedOn))
                .flatMap(Optional::stream)
                .map(day -> new EvidenceValidity(terms, new ReferenceDays(day, appliedOn, declaredOn)))
                .allMatch(validity -> grounds.stream()
                        .map(terms::ground)
                        .flatMap(Optional::stream)
                        .allMatch(ground ->
                                GroundEvidence.best(ground, validity, papers).isPresent()));
    }
}
