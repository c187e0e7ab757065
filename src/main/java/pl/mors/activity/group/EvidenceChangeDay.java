package pl.mors.activity.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day on a group's sessions may be recorded in another way: after the last one that was held, because what was recorded
 * stays as it was recorded. Source: evidence of held sessions is not rewritten.
 */
final class EvidenceChangeDay {

    private EvidenceChangeDay() {}

    /** @param lastHeld day of the last session that was held; none when none was */
    static LocalDate earliest(@Nullable LocalDate lastHeld) {
        return lastHeld == null ? LocalDate.MIN : lastHeld.plusDays(1);
    }

    static boolean isTooEarly(LocalDate from, @Nullable LocalDate lastHeld) {
        return from.isBefore(earliest(lastHeld));
    }
}
