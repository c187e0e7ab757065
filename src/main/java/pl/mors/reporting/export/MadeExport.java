package pl.mors.reporting.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was made.
 *
 * @param madeBy name of who made it; null for a command
 */
public record MadeExport(
        UUID id,
        Instant madeAt,
        @Nullable String madeBy,
        String profile,
        LocalDate asOf,
        int people,
        int institutions,
        int leftOut,
        String fileName) {}
