package pl.mors.activity.room;

import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.OutsideBookingId;
import pl.mors.activity.RoomUrls;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * A time at which a room is in use.
 *
 * @param session to open; none for a reader who sees no more than that the time is taken
 * @param groupName whose session it is, for whoever may know
 * @param booking by others; none where it is not one
 * @param purpose of that booking
 */
public record RoomUse(
        TimeRange time,
        @Nullable SessionId session,
        @Nullable String groupName,
        @Nullable OutsideBookingId booking,
        @Nullable String purpose) {

    /** What is on; that the time is taken, where the reader may know no more. */
    public String words() {
        if (purpose != null) {
            return Texts.t("activity.booking.what", purpose);
        }
        return groupName == null ? Texts.t("activity.session.clash.taken") : groupName;
    }

    /** @param opensBookings whether the reader may know who books rooms */
    public @Nullable String href(boolean opensBookings) {
        if (session != null) {
            return ActivityUrls.session(session);
        }
        return booking != null && opensBookings ? RoomUrls.booking(booking) : null;
    }
}
