package pl.mors.activity.attendance;

import java.util.Set;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.person.PersonId;

/**
 * A sheet that its writer is about to change.
 *
 * @param people of those whom the change names, whom it may name
 */
public record OpenSheet(SessionId session, GroupId group, TimeRange time, Set<PersonId> people) {}
