package pl.mors.identity.desk;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.text.Texts;

/**
 * An item as it lies on somebody's desk.
 *
 * @param urgency as of today
 * @param own whether it is about the reader's own cases or groups
 * @param key what tells it from all others, for an address
 * @param snooze until when the reader has put it off; null when it lies there
 */
public record DeskEntry(
        DeskItem item,
        Urgency urgency,
        boolean own,
        String key,
        @Nullable Snooze snooze) {

    /** The most urgent first, one's own before those of others, then by their day. */
    static final Comparator<DeskEntry> ORDER = Comparator.comparing(DeskEntry::urgency)
            .thenComparing(DeskEntry::own, Comparator.reverseOrder())
            .thenComparing(entry -> entry.item().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** What to do. */
    public String sentence() {
        return Texts.t(item.textKey(), item.args().toArray());
    }

    /** Why, and by which source. */
    public String why() {
        return Texts.t(item.textKey() + ".why");
    }
}
