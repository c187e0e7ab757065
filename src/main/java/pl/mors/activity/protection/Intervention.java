package pl.mors.activity.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card of an intervention as it stands.
 *
 * @param row what it says now: whoever goes on with it says which they read
 * @param by who wrote it last
 */
public record Intervention(
        UUID card,
        UUID row,
        LocalDate reportedOn,
        @Nullable LocalDate closedOn,
        InterventionText text,
        Instant writtenAt,
        String by) {}
