package pl.mors.activity.equipment;

import org.jspecify.annotations.Nullable;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;

/**
 * A time at which equipment is promised.
 *
 * @param pieces how many of it
 * @param session to open; none for a reader who sees no more than that the time is taken
 * @param groupName whose session it is, for whoever may know
 */
public record EquipmentUse(
        TimeRange time,
        int pieces,
        @Nullable SessionId session,
        @Nullable String groupName) {}
