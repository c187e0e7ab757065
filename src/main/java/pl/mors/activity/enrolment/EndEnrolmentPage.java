package pl.mors.activity.enrolment;

import pl.mors.activity.GroupId;
import pl.mors.activity.group.MemberQueries.Member;
import pl.mors.platform.web.Form;

/** Ending somebody's place in a group. */
public record EndEnrolmentPage(Form form, GroupId group, String groupName, Member person) {}
