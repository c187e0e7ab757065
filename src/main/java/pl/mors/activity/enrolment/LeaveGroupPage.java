package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.List;
import pl.mors.activity.GroupId;
import pl.mors.activity.enrolment.ComingTripQueries.ComingTrip;

/**
 * Giving up one's own place in a group.
 *
 * @param lastDay in the group
 * @param queues whether the place goes to who waits
 * @param trips on which the person has a place that goes with it
 */
public record LeaveGroupPage(
        GroupId group, String groupName, LocalDate lastDay, boolean queues, List<ComingTrip> trips) {}
