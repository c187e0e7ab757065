package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        return workers.waiting(today, today.plusDays(DAYS_AHEAD), limit).stream()
                .map(SafeguardingDesk::item)
                .toList();
    }

    private static DeskItem item(Waiting one) {
        var sessions = Texts.n("activity.safeguarding.sessions", one.sessions());
        var href = SafeguardingUrls.worker(one.worker());
        var day = one.day();
        if (day == null) {
            return DeskItem.open(
                    Kind.SAFEGUARDING,
                    Urgency.SOON,
                    "activity.desk.helps-unchecked",
                    List.of(one.name(), Objects.requireNonNull(one.group())),
                    href);
        }
        return one.isHeld()
                ? DeskItem.open(
                        Kind.SAFEGUARDING,
                        Urgency.OVERDUE,
                        "activity.desk.led-unchecked",
                        List.of(one.name(), sessions),
                        href)
                : DeskItem.due(
                        Kind.SAFEGUARDING,
                        day,
                        "activity.desk.leads-unchecked",
                        List.of(one.name(), day, sessions),
                        href);
    }
}
