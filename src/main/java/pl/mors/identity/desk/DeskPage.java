package pl.mors.identity.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.IdentityUrls;
import pl.mors.platform.DeskItem;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;

/**
 * What the desk shows: the most urgent items first.
 *
 * @param moreHref the same with the next items; null when there are none
 * @param doors where else the reader mostly works
 */
public record DeskPage(
        String name,
        LocalDate today,
        List<DeskItem> items,
        @Nullable String moreHref,
        List<Link> doors) {

    static final String SHOWN = "ile";

    static String showing(int items) {
        return Href.of(IdentityUrls.DESK).with(SHOWN, Integer.toString(items)).value();
    }

    public List<DeskItem> of(DeskItem.Urgency urgency) {
        return items.stream().filter(item -> item.urgency() == urgency).toList();
    }
}
