package pl.mors.activity.hours;

import java.util.List;
import pl.mors.identity.MembershipId;
import pl.mors.platform.web.Link;

/**
 * The hours of who leads sessions.
 *
 * @param copies the sheets of the month that came back signed
 */
public record StaffPage(MonthPage<MembershipId> month, List<Link> copies) {}
