package pl.mors.activity.session;

import pl.mors.calendar.TimeRange;

/** A session of another group, in which so many of this group's people have a place. */
public record Overlap(String groupName, TimeRange time, int people) {}
