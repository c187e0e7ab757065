package pl.mors.activity.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.CalendarWords;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/** Schedules of this month and of those to come that are otherwise than what was published last. */
@Component
class ScheduleDesk implements DeskItemSource {

    private final ScheduleQueries schedules;
    private final CurrentUser user;

    ScheduleDesk(ScheduleQueries schedules, CurrentUser user) {
        this.schedules = schedules;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.may(DataClass.PROGRAMME, Action.WRITE)) {
            return List.of();
        }
        return schedules.latest(YearMonth.from(today)).stream()
                .filter(one -> !ScheduleDifference.between(
                                one.version().lines(),
                                schedules.now(
                                        one.version().programme(), one.version().month()))
                        .isNone())
                .limit(limit)
                .map(ScheduleDesk::item)
                .toList();
    }

    private static DeskItem item(ScheduleQueries.Latest latest) {
        var version = latest.version();
        return DeskItem.open(
                Kind.OFFICE,
                Urgency.SOON,
                "activity.desk.schedule-changed",
                List.of(
                        latest.programmeTitle(),
                        CalendarWords.month(version.month().atDay(1))),
                ActivityUrls.schedule(version.programme(), version.month()));
    }
}
