package pl.mors.activity.attendance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** Key of the short word that takes its place where there is little room; null where its own is short. */
    public @Nullable String shortKey() {
        return this == EXCUSED ? "activity.attendance.short.excused" : null;
    }

    /** Key of its word for staff. */
    public String textKey() {
        return "activity.attendance.status." + code();
    }
}
