package pl.mors.notification.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.DeskMailChoice.Digest;
import pl.mors.platform.WorkingDays;

/** On which days what waits is summed up: on each working day, or on the first of the week. Source: our own. */
final class DigestDay {

    private DigestDay() {}

    /** @param sentOn the day of the latest digest; null before the first */
    static boolean isDue(Digest digest, LocalDate day, @Nullable LocalDate sentOn) {
        if (!WorkingDays.isWorking(day)) {
            return false;
        }
        return switch (digest) {
            case NEVER -> false;
            case DAILY -> sentOn == null || sentOn.isBefore(day);
            case WEEKLY ->
                sentOn == null || sentOn.isBefore(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        };
    }
}
