package pl.mors.activity.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.desk.TodayQueries.DayRow;
import pl.mors.activity.session.SessionStatus;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskSection;
import pl.mors.platform.text.Texts;

/** The sessions of today for whoever records attendance, each one press from its sheet; on a day without any, the next one. */
@Component
class TodayOnDesk implements DeskSection {

    private final TodayQueries sessions;
    private final CurrentUser user;
    private final GroupAccess access;

    TodayOnDesk(TodayQueries sessions, CurrentUser user, GroupAccess access) {
        this.sessions = sessions;
        this.user = user;
        this.access = access;
    }

    @Override
    public Optional<Section> section(LocalDate today) {
        return access.sightOfWriter().map(sight -> section(today, sight));
    }

    private Section section(LocalDate today, GroupSight sight) {
        var coming = sessions.from(today, sight);
        var entries = coming.stream()
                .filter(row -> row.isOn(today))
                .map(row -> entry(row, sight))
                .toList();
        return new Section(
                Texts.t("activity.today", CalendarWords.day(today)),
                entries,
                Texts.t("activity.today.empty"),
                entries.isEmpty() ? next(coming) : null,
                links());
    }

    private static Entry entry(DayRow row, GroupSight sight) {
        return new Entry(
                hours(row),
                row.groupName(),
                ActivityUrls.session(row.id()),
                row.room(),
                row.status() == SessionStatus.CANCELLED ? Texts.t(row.status().textKey()) : null,
                row.status() != SessionStatus.CANCELLED && sight.names(row.hiddenMembership(), row.leads())
                        ? new Way(Texts.t("activity.attendance.open"), ActivityUrls.attendance(row.id()))
                        : null);
    }

    private static @Nullable Entry next(List<DayRow> coming) {
        return coming.isEmpty()
                ? null
                : new Entry(
                        Texts.t(
                                "activity.today.next",
                                CalendarWords.day(coming.getFirst().time().day()),
                                hours(coming.getFirst())),
                        coming.getFirst().groupName(),
                        ActivityUrls.session(coming.getFirst().id()),
                        coming.getFirst().room(),
                        null,
                        null);
    }

    private static String hours(DayRow row) {
        return Texts.t(
                "activity.session.hours", row.time().startTime(), row.time().endTime());
    }

    private List<Way> links() {
        var links = new ArrayList<Way>();
        links.add(new Way(Texts.t("activity.offline.title"), ActivityUrls.OFFLINE));
        if (user.may(DataClass.ORGANISATION, Action.READ)) {
            links.add(new Way(Texts.t("activity.now.title"), ActivityUrls.NOW));
        }
        return links;
    }
}
