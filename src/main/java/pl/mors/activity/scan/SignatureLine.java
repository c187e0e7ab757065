package pl.mors.activity.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.printed.SheetColumn;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.person.PersonId;

/**
 * A box of a line of a signed page.
 *
 * @param layout of the sheet
 * @param box where on the sheet it stands
 * @param column what a signature in it says
 * @param looks what it looks like
 * @param person whose line it is; nobody's where whoever stands on no list may sign
 * @param signed what somebody saw who looked at its picture; null while nobody did
 * @param reason why the attendance was corrected by it
 * @param status what the attendance says
 * @param received whether it is recorded that the person received what is signed for here; no where that is presence
 */
public record SignatureLine(
        SheetLayout layout,
        BoxOfSheet box,
        SheetColumn column,
        Signature looks,
        @Nullable PersonId person,
        String name,
        @Nullable Boolean signed,
        @Nullable String reason,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable AttendanceStatus status,
        boolean received) {

    /** Whether somebody seems to have signed who stands on no list. */
    public boolean isStranger() {
        return person == null && looks.isInked();
    }

    /** Whether its part of the picture can be shown. */
    public boolean isFound() {
        return looks != Signature.NOT_FOUND;
    }

    public boolean isPresence() {
        return column == SheetColumn.PRESENCE;
    }

    /** Whether what the signature would say is recorded. */
    private boolean isRecorded() {
        return isPresence() ? status == AttendanceStatus.PRESENT : received;
    }

    public boolean isRecordedButNotSigned() {
        return Boolean.FALSE.equals(signed) && isRecorded();
    }

    public boolean isSignedButNotRecorded() {
        return Boolean.TRUE.equals(signed) && !isRecorded();
    }

    /**
     * Whether the list says something else than the box: before somebody looked, than what it looks like. Of what nothing is recorded yet,
     * the list says nothing.
     */
    public boolean differsFromList() {
        if (signed != null) {
            return isRecordedButNotSigned() || isSignedButNotRecorded();
        }
        return !looks.isUnsure()
                && (isPresence() ? status != null && isRecorded() != looksSigned() : received && !looksSigned());
    }

    /** Whether somebody has to choose: nothing is proposed yet, or what they saw is not what is recorded. */
    boolean isToDecide() {
        return signed == null ? !isProposed() : differsFromList();
    }

    /** Whether the list says the same. Before somebody looked it can say so only of what is recorded, or not signed for either. */
    boolean agreesWithList() {
        return !isToDecide() && (signed != null || (isPresence() ? status != null : received || !looksSigned()));
    }

    /** Whether what it looks like is proposed: where that contradicts the list, somebody has to choose. */
    boolean isProposed() {
        return !looks.isUnsure() && !differsFromList();
    }

    boolean looksSigned() {
        return looks == Signature.SIGNED;
    }

    /** Whether it is recorded and somebody says that they saw no signature. */
    boolean differsFrom(boolean seen) {
        return !seen && isRecorded();
    }

    /** What a signature here makes of the attendance: whether something else was recorded before. */
    boolean isCorrectedBy(boolean seen) {
        return isPresence() && seen && status != null && status != AttendanceStatus.PRESENT;
    }
}
