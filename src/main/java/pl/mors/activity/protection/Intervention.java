package pl.mors.activity.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card of an intervention as it stands.
 *
 * @param by who wrote it last
 */
public record Intervention(
        UUID card,
        LocalDate reportedOn,
        @Nullable LocalDate closedOn,
        InterventionText text,
        Instant writtenAt,
        String by) {}
