package pl.mors.identity.desk;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.DeskItem;

/** What the desk shows: the most urgent items first. */
public record DeskPage(String name, LocalDate today, List<DeskItem> items) {

    public List<DeskItem> of(DeskItem.Urgency urgency) {
        return items.stream().filter(item -> item.urgency() == urgency).toList();
    }
}
