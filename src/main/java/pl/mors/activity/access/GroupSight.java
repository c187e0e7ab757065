package pl.mors.activity.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.identity.Relation;

/**
 * How far somebody reaches into groups: which ones, and whether with people's names.
 *
 * @param groups which groups are in reach at all
 * @param allNames whether people's names of any group are, hidden membership aside
 * @param ownNames whether people's names of the groups that one leads are
 * @param membership whose sight it is
 */
public record GroupSight(Groups groups, boolean allNames, boolean ownNames, UUID membership) {

    /** Which groups are in reach. */
    public enum Groups {
        NONE,
        /** Those that one leads. */
        LED,
        ALL
    }

    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * What a reader of the organisation's groups sees with these relations to rosters. Groups themselves are no secret within the
     * organisation; only who works in nothing but their own groups is spared the others.
     */
    static GroupSight reading(Set<Relation> rosters, UUID membership) {
        boolean onlyOwn = rosters.contains(Relation.OWN_GROUP)
                && rosters.stream().allMatch(relation -> switch (relation) {
                    case OWN_GROUP, OWN, COUNT -> true;
                    case OWN_AREA, OWN_CASE, SAMPLE, ALL -> false;
                });
        return of(rosters, onlyOwn ? Groups.LED : Groups.ALL, membership);
    }

    /** What somebody may change with these relations to rosters: nothing that one of them does not open. */
    static GroupSight writing(Set<Relation> rosters, UUID membership) {
        var groups = Groups.NONE;
        for (var relation : rosters) {
            groups = switch (relation) {
                case ALL -> Groups.ALL;
                case OWN_GROUP -> groups == Groups.ALL ? groups : Groups.LED;
                case COUNT, OWN, OWN_AREA, OWN_CASE, SAMPLE -> groups;
            };
        }
        return of(rosters, groups, membership);
    }

    private static GroupSight of(Set<Relation> rosters, Groups groups, UUID membership) {
        return new GroupSight(groups, rosters.contains(Relation.ALL), rosters.contains(Relation.OWN_GROUP), membership);
    }

    /** Who leads the only groups in reach; null when every group of the organisation is. For SQL. */
    public @Nullable UUID onlyLedBy() {
        return switch (groups) {
            case NONE -> NOBODY;
            case LED -> membership;
            case ALL -> null;
        };
    }

    /** For SQL: {@code :ledBy} is {@link #onlyLedBy()}, and {@code :self} whose sight it is. */
    public Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        params.put("ledBy", onlyLedBy());
        params.put("self", membership);
        return params;
    }

    /** Whether a group, or one of its sessions, is in reach for somebody who leads it or does not. */
    public boolean reaches(boolean leads) {
        return switch (groups) {
            case NONE -> false;
            case LED -> leads;
            case ALL -> true;
        };
    }

    /**
     * Whether the names of a group's people may be shown. In a group with hidden membership only to who leads it: members
     * trust that nobody else learns of them. Source: practice of support groups, confidentiality covers the identity of others.
     */
    public boolean names(boolean hiddenMembership, boolean leads) {
        return leads ? allNames || ownNames : allNames && !hiddenMembership;
    }

    /** Whether badges with people's names may be printed. By codes nobody may learn who is who from what lies about. */
    public boolean namesOnBadges(EvidenceOfGroup evidence, boolean hiddenMembership, boolean leads) {
        return !evidence.hidesMembership() && names(hiddenMembership, leads);
    }
}
