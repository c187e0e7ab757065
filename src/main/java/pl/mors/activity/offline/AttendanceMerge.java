package pl.mors.activity.offline;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes one truth of what several devices say about one matter: a person's status or minutes, or the guests of a session. A claim stands until the same device says something
 * else, or somebody does who knew it. Clocks play no part, so wrong ones do no harm. Source: our own rule, after version vectors
 * (Parker et al., Detection of Mutual Inconsistency in Distributed Systems, 1983), with the session's version in the place of a
 * vector, because every claim passes the one server.
 */
final class AttendanceMerge {

    private AttendanceMerge() {}

    /** What still stands: one answer when all agree, several when somebody has to decide; none only of no claims. */
    static <A extends Comparable<A>> Set<A> standing(Collection<Claim<A>> claims) {
        var standing = new TreeSet<A>();
        for (var claim : claims) {
            if (claims.stream().noneMatch(other -> other.replaces(claim))) {
                standing.add(claim.answer());
            }
        }
        return standing;
    }
}
