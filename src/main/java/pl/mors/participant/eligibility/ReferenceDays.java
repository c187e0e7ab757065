package pl.mors.participant.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.file.Delivery.ReferenceDay;

/**
 * The days that rules count from.
 *
 * @param asked the day for which the question is asked: before joining the soonest day of the declaration and the first support
 * @param appliedOn the day of the application; null when there was none
 * @param declaredOn the day of the declaration; null before it
 */
public record ReferenceDays(
        LocalDate asked,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate declaredOn) {

    public static ReferenceDays of(LocalDate asked) {
        return new ReferenceDays(asked, null, null);
    }

    LocalDate on(ReferenceDay day) {
        var settled = settled(day);
        return settled == null ? asked : settled;
    }

    /** The day when it has come and cannot move any more; null while it is only asked for. */
    @Nullable
    LocalDate settled(ReferenceDay day) {
        return switch (day) {
            case APPLICATION -> appliedOn == null ? declaredOn : appliedOn;
            case DECLARATION -> declaredOn;
            case FIRST_SUPPORT -> null;
        };
    }
}
