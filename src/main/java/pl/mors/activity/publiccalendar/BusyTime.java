package pl.mors.activity.publiccalendar;

import pl.mors.calendar.TimeRange;

/** A time at which an exclusive room is taken by what is nobody else's business. */
public record BusyTime(TimeRange time, PublicPlace place) implements PublicEntry {}
