package pl.mors.activity.group;

import org.jspecify.annotations.Nullable;
import pl.mors.community.CommunityId;
import pl.mors.programme.ProgrammeId;

/**
 * Where a group stands in a programme.
 *
 * @param activityKind key of one of the programme's own kinds of activity, which says whether it counts as support
 * @param community whose group it is; none for one that is open to all of them
 */
record ProgrammePlace(
        ProgrammeId programme,
        String activityKind,
        @Nullable CommunityId community) {}
