package pl.mors.activity.attendance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.Sheet.Minutes;
import pl.mors.person.PersonId;

/**
 * When a change of a sheet asks for a reason: after the day of its session, where it takes back what was said. A slip of the finger is
 * mended on the day itself; an answer that comes late takes nothing back. Source: pal-services, held sessions are corrected with a
 * reason, the old value still shown.
 */
final class CorrectionOfSheet {

    /** What a sheet says about somebody. */
    record Answer(
            AttendanceStatus status,
            @Nullable Integer late,
            @Nullable Integer leftEarly) {}

    /** What a sheet says by now. */
    record Recorded(Map<PersonId, Answer> answers, @Nullable Integer guests) {}

    private CorrectionOfSheet() {}

    /** @param recorded asked only where it decides */
    static boolean needsReason(LocalDate day, LocalDate today, Supplier<Recorded> recorded, Sheet sheet) {
        return today.isAfter(day) && corrects(recorded.get(), sheet);
    }

    private static boolean corrects(Recorded recorded, Sheet sheet) {
        var guests = recorded.guests();
        return recorded.answers().entrySet().stream()
                        .anyMatch(one -> sheet.people().contains(one.getKey())
                                && !Optional.of(one.getValue()).equals(after(one.getKey(), one.getValue(), sheet)))
                || (guests != null && sheet.guests() != null && !guests.equals(said(sheet.guests(), guests)));
    }

    /** What the sheet will say; nothing about whom it is taken off. */
    private static Optional<Answer> after(PersonId person, Answer before, Sheet sheet) {
        var status = sheet.statuses().getOrDefault(person, Optional.of(before.status()));
        var minutes = sheet.minutes().getOrDefault(person, Minutes.UNSAID);
        return status.map(now -> now == AttendanceStatus.PRESENT
                ? new Answer(now, said(minutes.late(), before.late()), said(minutes.leftEarly(), before.leftEarly()))
                : new Answer(now, null, null));
    }

    /** A blank number says that there are none where somebody said some before. */
    private static @Nullable Integer said(@Nullable Integer now, @Nullable Integer before) {
        if (Objects.equals(now, Sheet.BLANK)) {
            return before == null ? null : 0;
        }
        return now == null ? before : now;
    }
}
