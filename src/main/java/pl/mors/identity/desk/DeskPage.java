package pl.mors.identity.desk;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.DeskItem;
import pl.mors.platform.web.Link;

/**
 * What the desk shows: the most urgent items first.
 *
 * @param doors where else the reader mostly works
 */
public record DeskPage(String name, LocalDate today, List<DeskItem> items, List<Link> doors) {

    public List<DeskItem> of(DeskItem.Urgency urgency) {
        return items.stream().filter(item -> item.urgency() == urgency).toList();
    }
}
