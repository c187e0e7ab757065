package pl.mors.activity.threshold;

import java.util.List;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.threshold.ThresholdQueries.MemberSession;

/** The sessions of which somebody's share is made. */
public record MemberTimePage(GroupDetails group, ThresholdPage.Row member, List<MemberSession> sessions) {}
