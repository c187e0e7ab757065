package pl.mors.activity.care;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.care.CareQueries.Planned;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Warns of sessions of the next two weeks that lack staff for the children who are expected. */
@Component
class CareDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 14;

    private final CareQueries care;
    private final GroupAccess access;

    CareDesk(CareQueries care, GroupAccess access) {
        this.care = care;
        this.access = access;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().stream()
                .flatMap(sight -> care.missing(today, today.plusDays(DAYS_AHEAD), sight, limit).stream())
                .map(CareDesk::item)
                .toList();
    }

    private static DeskItem item(Planned one) {
        return DeskItem.due(
                        Kind.ATTENDANCE,
                        one.day(),
                        "activity.desk.staff-missing",
                        List.of(
                                one.groupName(),
                                one.day(),
                                Texts.n("activity.care.staff", one.need().needed())),
                        ActivityUrls.session(one.session()))
                .ownIf(one.own());
    }
}
