package pl.mors.activity.holiday;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItemSource;

/** Holiday activities of the coming weeks that nobody notified. */
@Component
class HolidayDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 45;

    private final HolidayQueries holidays;
    private final GroupAccess access;
    private final CurrentUser user;

    HolidayDesk(HolidayQueries holidays, GroupAccess access, CurrentUser user) {
        this.access = access;
        this.holidays = holidays;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.may(DataClass.ORGANISATION, Action.WRITE)) {
            return List.of();
        }
        return access.sightOfWriter().stream()
                .flatMap(sight -> holidays.all(today, sight).stream())
                .filter(one -> one.isToNotify() && !one.dueOn().isAfter(today.plusDays(DAYS_AHEAD)))
                .limit(limit)
                .map(one -> DeskItem.due(
                        Kind.SAFEGUARDING,
                        one.dueOn(),
                        "activity.desk.holiday",
                        List.of(one.groupName(), one.first(), one.last()),
                        SafeguardingUrls.holidayNotice(one.group(), one.first())))
                .toList();
    }
}
