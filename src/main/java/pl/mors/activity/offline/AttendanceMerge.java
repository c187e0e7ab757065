package pl.mors.activity.offline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import pl.mors.activity.attendance.AttendanceStatus;

/**
 * Makes one truth of what several devices say about a person at a session. A claim stands until the same device says something
 * else, or somebody does who knew it. Clocks play no part, so wrong ones do no harm. Source: our own rule, after version vectors
 * (Parker et al., Detection of Mutual Inconsistency in Distributed Systems, 1983), with the session's version in the place of a
 * vector, because every claim passes the one server.
 */
final class AttendanceMerge {

    private AttendanceMerge() {}

    /** What still stands: one answer when all agree, several when somebody has to decide; none only of no claims. */
    static Set<AttendanceStatus> standing(Collection<Claim> claims) {
        var standing = EnumSet.noneOf(AttendanceStatus.class);
        for (var claim : claims) {
            if (claims.stream().noneMatch(other -> other.replaces(claim))) {
                standing.add(claim.status());
            }
        }
        return standing;
    }
}
