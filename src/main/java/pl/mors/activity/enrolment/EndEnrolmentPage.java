package pl.mors.activity.enrolment;

import java.util.List;
import pl.mors.activity.GroupId;
import pl.mors.activity.enrolment.ComingTripQueries.ComingTrip;
import pl.mors.activity.group.MemberQueries.Member;
import pl.mors.platform.web.Form;

/**
 * Ending somebody's place in a group.
 *
 * @param trips on which the person has a place that goes with it
 */
public record EndEnrolmentPage(Form form, GroupId group, String groupName, Member person, List<ComingTrip> trips) {}
