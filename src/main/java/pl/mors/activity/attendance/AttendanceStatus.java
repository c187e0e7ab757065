package pl.mors.activity.attendance;

import java.util.Locale;

/** What a sheet says about a person. */
public enum AttendanceStatus {
    PRESENT,
    EXCUSED,
    ABSENT;

    /** The word in the database and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AttendanceStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Key of its word for staff. */
    public String textKey() {
        return "activity.attendance.status." + code();
    }
}
