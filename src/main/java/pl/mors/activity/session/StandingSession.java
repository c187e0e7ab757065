package pl.mors.activity.session;

import org.jspecify.annotations.Nullable;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.RoomId;

/** A session, planned or held, that stands in its group's calendar. */
public record StandingSession(
        SessionId id, TimeRange time, @Nullable RoomId room) {}
