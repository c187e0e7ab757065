package pl.mors.activity.threshold;

import java.util.List;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.threshold.ThresholdQueries.MemberSession;
import pl.mors.platform.web.Link;

/**
 * The sessions of which somebody's share is made.
 *
 * @param copies pages of the certificate that came back signed
 */
public record MemberTimePage(
        GroupDetails group, ThresholdPage.Row member, List<MemberSession> sessions, List<Link> copies) {}
