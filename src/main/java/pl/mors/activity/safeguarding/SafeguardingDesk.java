package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.safeguarding.WorkerQueries.Waiting;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Who is to lead, leads or led minors without having been looked up in the registers. */
@Component
class SafeguardingDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 14;

    private final WorkerQueries workers;
    private final CurrentUser user;

    SafeguardingDesk(WorkerQueries workers, CurrentUser user) {
        this.workers = workers;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.may(DataClass.SAFEGUARDING, Action.WRITE)) {
            return List.of();
        }
        List<DeskItem> items = new ArrayList<>();
        workers.waiting(today, today.plusDays(DAYS_AHEAD), limit).forEach(one -> items.add(item(one)));
        workers.helpersLacking(today).stream().limit(limit).forEach(one -> items.add(helper(one)));
        return List.copyOf(items);
    }

    private static DeskItem item(Waiting one) {
        var sessions = Texts.n("activity.safeguarding.sessions", one.sessions());
        var href = SafeguardingUrls.worker(one.worker());
        return one.held()
                ? DeskItem.open(
                        Kind.SAFEGUARDING,
                        Urgency.OVERDUE,
                        "activity.desk.led-unchecked",
                        List.of(one.name(), sessions),
                        href)
                : DeskItem.due(
                        Kind.SAFEGUARDING,
                        one.day(),
                        "activity.desk.leads-unchecked",
                        List.of(one.name(), one.day(), sessions),
                        href);
    }

    private static DeskItem helper(Worker one) {
        return DeskItem.open(
                Kind.SAFEGUARDING,
                Urgency.SOON,
                "activity.desk.helps-unchecked",
                List.of(one.name(), String.join(", ", one.groups())),
                SafeguardingUrls.worker(one.id()));
    }
}
