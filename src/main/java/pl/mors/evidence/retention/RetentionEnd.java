package pl.mors.evidence.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when papers are kept for how long, as somebody recorded it.
 *
 * @param day of what the time runs from; with a letter of the authority the last day itself
 * @param letter by which the authority told it
 * @param reason why it is earlier than what stood before
 * @param current whether nothing was recorded in its place
 */
public record RetentionEnd(
        UUID id,
        RetentionBasis basis,
        LocalDate day,
        @Nullable Letter letter,
        @Nullable String reason,
        @Nullable String recordedBy,
        Instant recordedAt,
        boolean current) {

    /** A letter, as it is quoted. */
    public record Letter(String number, LocalDate on) {}

    /** The last day on which the papers must be there. */
    public LocalDate lastDay() {
        return EvidenceRetention.lastDay(basis, day);
    }
}
