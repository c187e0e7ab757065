package pl.mors.activity.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/** Standards of protection that are missing, whose review comes, or for which nobody is responsible any more. */
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
        return Stream.concat(ofStandards(today), ofResponsible()).toList();
    }

    private Stream<DeskItem> ofStandards(LocalDate today) {
        var inForce = standards.inForce(today);
        if (inForce.isEmpty()) {
            return StandardsReview.isOwed(today) && standards.worksWithMinors(today)
                    ? Stream.of(DeskItem.open(
                            Kind.SAFEGUARDING,
                            Urgency.OVERDUE,
                            "activity.desk.standards-missing",
                            List.of(),
                            SafeguardingUrls.NEW_STANDARDS))
                    : Stream.of();
        }
        var dueOn = inForce.get().reviewDueOn();
        return dueOn.isAfter(today.plusDays(DAYS_AHEAD))
                ? Stream.of()
                : Stream.of(DeskItem.due(
                        Kind.SAFEGUARDING,
                        dueOn,
                        "activity.desk.standards-review",
                        List.of(dueOn),
                        SafeguardingUrls.HOME));
    }

    /** Until the next version of the standards names somebody else. */
    private Stream<DeskItem> ofResponsible() {
        return standards
                .responsibleWhoMayNot()
                .map(name -> DeskItem.open(
                        Kind.SAFEGUARDING,
                        Urgency.OVERDUE,
                        "activity.desk.responsible-gone",
                        List.of(name),
                        SafeguardingUrls.NEW_STANDARDS))
                .stream();
    }
}
