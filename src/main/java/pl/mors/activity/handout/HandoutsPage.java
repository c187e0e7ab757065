package pl.mors.activity.handout;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.handout.HandoutQueries.GroupHandouts;

/**
 * How much was handed out in a month, by group and kind.
 *
 * @param opens whether the reader may see rosters at all
 */
public record HandoutsPage(YearMonth month, List<GroupHandouts> groups, boolean opens) {

    public List<HandoutKind> kinds() {
        return List.of(HandoutKind.values());
    }

    public int of(GroupHandouts group, HandoutKind kind) {
        return group.counts().getOrDefault(kind, 0);
    }

    /** Whom the figure counts; null of nobody, and for who may not know them. */
    public @Nullable String href(GroupHandouts group, HandoutKind kind) {
        return opens && group.named() && of(group, kind) > 0
                ? HandoutUrls.ofGroup(group.group(), month, kind.code())
                : null;
    }

    public int together(HandoutKind kind) {
        return groups.stream().mapToInt(group -> of(group, kind)).sum();
    }
}
