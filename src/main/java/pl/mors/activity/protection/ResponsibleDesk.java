package pl.mors.activity.protection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.protection.StandardsQueries.Change;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.Role;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/** That somebody else became responsible for the standards, for those who watch over it and whoever was responsible before. */
@Component
class ResponsibleDesk implements DeskItemSource {

    private static final int DAYS_SHOWN = 14;

    private final StandardsQueries standards;
    private final CurrentUser user;

    ResponsibleDesk(StandardsQueries standards, CurrentUser user) {
        this.standards = standards;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return standards.responsibleChangedSince(today.minusDays(DAYS_SHOWN)).stream()
                .filter(this::concerns)
                .map(change -> DeskItem.open(
                        Kind.SAFEGUARDING,
                        Urgency.SOON,
                        "activity.desk.responsible-changed",
                        List.of(change.name(), change.day()),
                        SafeguardingUrls.HOME))
                .toList();
    }

    private boolean concerns(Change change) {
        var reader = user.get();
        return reader.roles().contains(Role.DIRECTOR)
                || reader.roles().contains(Role.ADMINISTRATOR)
                || change.before().value().equals(reader.membership());
    }
}
