package pl.mors.activity.offline;

import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** What a tick says something about; each is merged by itself. */
public enum Matter implements Coded {
    STATUS,
    /** How many minutes somebody was late. */
    LATE,
    /** How many minutes before the end somebody left. */
    LEFT_EARLY,
    /** How many were there whose names nobody took: of the session, not of a person. */
    GUESTS,
    /** What somebody drew on the glass; it is not merged, since whoever signs again means the same. */
    SIGNATURE;

    /** An answer in words. */
    String words(String answer) {
        return switch (this) {
            case STATUS -> Texts.t(Coded.of(AttendanceStatus.class, answer).textKey());
            case LATE -> Texts.t("activity.attendance.late.said", Integer.valueOf(answer));
            case LEFT_EARLY -> Texts.t("activity.attendance.early.said", Integer.valueOf(answer));
            case SIGNATURE -> Texts.t("activity.offline.signature.said");
            case GUESTS -> Texts.t("activity.offline.guests.said", Integer.valueOf(answer));
        };
    }
}
