package pl.mors.activity.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.Relation;

/**
 * How far somebody sees into groups: which ones, and whether with people's names.
 *
 * @param roster what the access policy gives on rosters
 * @param membership whose sight it is
 */
public record GroupSight(Relation roster, UUID membership) {

    /** Who leads the only groups in sight; none when every group of the organisation is. For SQL. */
    public @Nullable UUID onlyLedBy() {
        return roster == Relation.OWN_GROUP ? membership : null;
    }

    /**
     * Whether the names of a group's people may be shown. In a group with hidden membership only to who leads it: members
     * trust that nobody else learns of them. Source: practice of support groups, confidentiality covers the identity of others.
     */
    public boolean names(boolean hiddenMembership, boolean leads) {
        return switch (roster) {
            case ALL -> leads || !hiddenMembership;
            case OWN_GROUP -> leads;
            case NONE, COUNT, OWN, SHARED_SESSION, OWN_AREA, OWN_CASE, SAMPLE -> false;
        };
    }
}
