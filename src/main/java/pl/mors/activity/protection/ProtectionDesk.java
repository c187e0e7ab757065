package pl.mors.activity.protection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/** Standards of protection that are missing, or whose review comes. */
@Component
class ProtectionDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 60;

    private final StandardsQueries standards;
    private final CurrentUser user;

    ProtectionDesk(StandardsQueries standards, CurrentUser user) {
        this.standards = standards;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.may(DataClass.SAFEGUARDING, Action.WRITE)) {
            return List.of();
        }
        var inForce = standards.inForce(today);
        if (inForce.isEmpty()) {
            return StandardsReview.isOwed(today) && standards.worksWithMinors(today)
                    ? List.of(DeskItem.open(
                            Kind.SAFEGUARDING,
                            Urgency.OVERDUE,
                            "activity.desk.standards-missing",
                            List.of(),
                            SafeguardingUrls.NEW_STANDARDS))
                    : List.of();
        }
        var dueOn = inForce.get().reviewDueOn();
        return dueOn.isAfter(today.plusDays(DAYS_AHEAD))
                ? List.of()
                : List.of(DeskItem.due(
                        Kind.SAFEGUARDING,
                        dueOn,
                        "activity.desk.standards-review",
                        List.of(dueOn),
                        SafeguardingUrls.HOME));
    }
}
