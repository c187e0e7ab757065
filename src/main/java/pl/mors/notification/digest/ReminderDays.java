package pl.mors.notification.digest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.WorkingDays;

/**
 * Of which deadlines a member is reminded on a day: of those that are so many days away or nearer, and before days without work also of
 * those that come as near until the next working day. Source: our own.
 *
 * @param from the first of these deadlines
 * @param until the last; before {@code from} when there are none
 */
record ReminderDays(LocalDate from, LocalDate until) {

    /** @param days how long before */
    static ReminderDays of(LocalDate today, int days) {
        var until = WorkingDays.isWorking(today) ? lastFreeDayAfter(today).plusDays(days) : today.minusDays(1);
        return new ReminderDays(today, until);
    }

    boolean isEmpty() {
        return until.isBefore(from);
    }

    boolean contains(@Nullable LocalDate deadline) {
        return deadline != null && !deadline.isBefore(from) && !deadline.isAfter(until);
    }

    /** The day before the next working day: the day itself when that is tomorrow. */
    private static LocalDate lastFreeDayAfter(LocalDate day) {
        var last = day;
        while (!WorkingDays.isWorking(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }
}
