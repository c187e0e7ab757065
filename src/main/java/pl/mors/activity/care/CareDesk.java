package pl.mors.activity.care;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.care.CareQueries.Planned;
import pl.mors.activity.guest.GuestQueries;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/**
 * Warns of sessions of the next two weeks that lack staff for the children who are expected, and asks how it came that held ones of the
 * last quarter lacked it for those who were there.
 */
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
                .flatMap(sight -> Stream.concat(
                        care.missing(today, today.plusDays(DAYS_AHEAD), sight, limit).stream()
                                .map(CareDesk::item),
                        care.unexplained(GuestQueries.askedSince(today), today, sight, limit).stream()
                                .filter(one -> sight.names(one.hiddenMembership(), one.leads()))
                                .map(CareDesk::item)))
                .limit(limit)
                .toList();
    }

    private static DeskItem item(HeldCare one) {
        return DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.SOON,
                        "activity.desk.staff-was-missing",
                        List.of(
                                one.groupName(),
                                one.day(),
                                Texts.n(
                                        "activity.care.children",
                                        one.need().children().all()),
                                Texts.n("activity.care.staff", one.need().staff())),
                        ActivityUrls.care(one.session()))
                .ownIf(one.leads());
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
