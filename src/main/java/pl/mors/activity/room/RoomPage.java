package pl.mors.activity.room;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.RoomUrls;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;

/**
 * A room, and what is on there in a week.
 *
 * @param from first day of that week
 * @param uses what begins in it, in order of time
 * @param left what is planned although the room will be withdrawn by then
 * @param problem why a change was not done
 * @param stale whether that is because somebody else changed it since it was read
 * @param mayWrite whether the reader may change it
 * @param mayBook whether the reader may book it for others
 * @param opensBookings whether the reader may know who books it
 */
public record RoomPage(
        Form form,
        RoomRow row,
        LocalDate today,
        LocalDate from,
        List<RoomUse> uses,
        List<RoomUse> left,
        @Nullable Notice problem,
        boolean stale,
        boolean mayWrite,
        boolean mayBook,
        boolean opensBookings) {

    static final int DAYS = 7;

    RoomPage asStale() {
        return new RoomPage(
                form,
                row,
                today,
                from,
                uses,
                left,
                Notice.warning("activity.room.stale"),
                true,
                mayWrite,
                mayBook,
                opensBookings);
    }

    public LocalDate lastDay() {
        return from.plusDays(DAYS - 1);
    }

    public String previousHref() {
        return RoomUrls.oneFrom(row.room().id(), from.minusDays(DAYS));
    }

    public String nextHref() {
        return RoomUrls.oneFrom(row.room().id(), from.plusDays(DAYS));
    }
}
