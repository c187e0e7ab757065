package pl.mors.activity.threshold;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceStatus;

/**
 * R18: time of a session that somebody missed, with or without an excuse, can be made up for where the course has it so: with another
 * group, or by a task that whoever leads it sets, before or after. It counts as attended, and never for more than what was missed. Source:
 * practice of training, from memory; so that it is data of the group.
 */
public final class MakingUp {

    /** Why it cannot be recorded. */
    public enum Refusal {
        /** They were there, or the sheet does not say yet that they were not. */
        NOT_MISSED,
        /** It would be more than what was missed and not made up for so far. */
        TOO_LONG,
        /** On a day that is still to come. */
        NOT_YET,
        /** On a day long before the group. */
        LONG_AGO;

        public String textKey() {
            return "activity.making-up.refused."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private MakingUp() {}

    /**
     * @param answer what the sheet says
     * @param left minutes of the session that were not made up for so far
     * @param earliest on which day it can have been
     */
    static Optional<Refusal> check(
            @Nullable AttendanceStatus answer,
            int left,
            int minutes,
            LocalDate day,
            LocalDate earliest,
            LocalDate today) {
        if (!isMissed(answer)) {
            return Optional.of(Refusal.NOT_MISSED);
        }
        if (day.isAfter(today)) {
            return Optional.of(Refusal.NOT_YET);
        }
        if (day.isBefore(earliest)) {
            return Optional.of(Refusal.LONG_AGO);
        }
        return minutes > left ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    static boolean isMissed(@Nullable AttendanceStatus answer) {
        return answer == AttendanceStatus.ABSENT || answer == AttendanceStatus.EXCUSED;
    }
}
