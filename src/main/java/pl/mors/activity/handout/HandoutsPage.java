package pl.mors.activity.handout;

import java.time.YearMonth;
import java.util.List;
import pl.mors.activity.handout.HandoutQueries.GroupHandouts;

/** How much was handed out in a month, by group and kind. */
public record HandoutsPage(YearMonth month, List<GroupHandouts> groups) {

    public List<HandoutKind> kinds() {
        return List.of(HandoutKind.values());
    }

    public int of(GroupHandouts group, HandoutKind kind) {
        return group.counts().getOrDefault(kind, 0);
    }

    public int together(HandoutKind kind) {
        return groups.stream().mapToInt(group -> of(group, kind)).sum();
    }
}
