package pl.mors.activity.call;

import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;

/**
 * A date of a session that was changed, and the list of those who know no later one.
 *
 * @param session by whose date the list goes
 * @param time the date, or the first of several that were changed together
 * @param people how many they are
 */
public record KnownDate(SessionId session, TimeRange time, int people) {}
