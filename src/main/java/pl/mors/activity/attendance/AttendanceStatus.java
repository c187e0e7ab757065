package pl.mors.activity.attendance;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;

/** What a sheet says about a person. */
public enum AttendanceStatus implements Coded {
    PRESENT,
    EXCUSED,
    ABSENT;

    /** Key of the short word that takes its place where there is little room; null where its own is short. */
    public @Nullable String shortKey() {
        return this == EXCUSED ? "activity.attendance.short.excused" : null;
    }

    /** Key of its word for staff. */
    public String textKey() {
        return "activity.attendance.status." + code();
    }
}
