package pl.mors.activity.hours;

import pl.mors.activity.GroupId;

/**
 * The hours of a group.
 *
 * @param names whether the reader may know who they are made of
 */
public record GroupMonthPage(MonthPage<GroupId> hours, boolean names) {}
