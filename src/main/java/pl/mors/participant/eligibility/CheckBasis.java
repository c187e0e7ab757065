package pl.mors.participant.eligibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check rests on, frozen with it.
 *
 * @param version number of the programme's file whose rules it used
 * @param checkedBy who asked; null for what the machinery recorded
 * @param facts what the rules took; null in checks made before that was kept
 */
public record CheckBasis(
        int version,
        Instant recordedAt,
        @Nullable String checkedBy,
        @Nullable EligibilityFacts facts) {}
