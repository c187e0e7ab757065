package pl.mors.activity.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.Relation;

/**
 * How far somebody sees into groups: which ones, and whether with people's names.
 *
 * @param relation what the access policy gives on rosters
 * @param membership whose sight it is
 */
public record GroupSight(Relation relation, UUID membership) {

    /** Whose groups alone are in sight; none when every group is. For SQL. */
    public @Nullable UUID onlyLedBy() {
        return switch (relation) {
            case NONE, OWN, SHARED_SESSION, OWN_GROUP -> membership;
            case COUNT, OWN_AREA, OWN_CASE, SAMPLE, ALL -> null;
        };
    }

    /**
     * Whether the names of a group's people may be shown. In a group with hidden membership only to who leads it: members
     * trust that nobody else learns of them. Source: practice of support groups, confidentiality covers the identity of others.
     */
    public boolean names(boolean hiddenMembership, boolean leads) {
        return leads || (relation == Relation.ALL && !hiddenMembership);
    }
}
