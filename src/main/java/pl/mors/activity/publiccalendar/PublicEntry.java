package pl.mors.activity.publiccalendar;

import org.jspecify.annotations.Nullable;
import pl.mors.calendar.TimeRange;

/** What stands at a time of the public calendar. */
public sealed interface PublicEntry permits PublicSession, BusyTime {

    TimeRange time();

    @Nullable
    PublicPlace place();
}
