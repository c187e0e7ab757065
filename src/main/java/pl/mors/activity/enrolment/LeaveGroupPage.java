package pl.mors.activity.enrolment;

import java.time.LocalDate;
import pl.mors.activity.GroupId;

/**
 * Giving up one's own place in a group.
 *
 * @param lastDay in the group
 */
public record LeaveGroupPage(GroupId group, String groupName, LocalDate lastDay) {}
