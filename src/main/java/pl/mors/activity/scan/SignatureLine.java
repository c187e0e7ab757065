package pl.mors.activity.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.person.PersonId;

/**
 * A line of a signed page.
 *
 * @param number in its sheet
 * @param looks what it looks like
 * @param person whose line it is; nobody's where whoever stands on no list may sign
 * @param signed what somebody saw who looked at its picture; null while nobody did
 * @param reason why the attendance was corrected by it
 * @param status what the attendance says
 */
public record SignatureLine(
        int number,
        Signature looks,
        @Nullable PersonId person,
        String name,
        @Nullable Boolean signed,
        @Nullable String reason,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable AttendanceStatus status) {

    /** Whether somebody seems to have signed who stands on no list. */
    public boolean isStranger() {
        return person == null && looks != Signature.EMPTY && looks != Signature.OUT_OF_FRAME;
    }

    public boolean isTickedButNotSigned() {
        return Boolean.FALSE.equals(signed) && status == AttendanceStatus.PRESENT;
    }

    public boolean isSignedButNotTicked() {
        return Boolean.TRUE.equals(signed) && status != AttendanceStatus.PRESENT;
    }

    /** What a signature here makes of the attendance: whether something else was recorded before. */
    boolean isCorrectedBy(boolean seen) {
        return seen && status != null && status != AttendanceStatus.PRESENT;
    }
}
