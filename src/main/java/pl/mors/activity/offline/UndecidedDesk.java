package pl.mors.activity.offline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.guest.GuestQueries;
import pl.mors.activity.offline.ConflictQueries.Undecided;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Sheets about which devices differ, for whoever may decide. */
@Component
class UndecidedDesk implements DeskItemSource {

    private final ConflictQueries conflicts;
    private final GroupAccess access;

    UndecidedDesk(ConflictQueries conflicts, GroupAccess access) {
        this.conflicts = conflicts;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().stream()
                .flatMap(sight -> conflicts.undecided(GuestQueries.askedSince(today), sight).stream())
                .limit(limit)
                .map(UndecidedDesk::item)
                .toList();
    }

    private static DeskItem item(Undecided one) {
        return DeskItem.open(
                        Kind.ATTENDANCE,
                        Urgency.SOON,
                        "activity.desk.differing",
                        List.of(one.groupName(), one.day(), Texts.n("activity.offline.entries", one.entries())),
                        ActivityUrls.conflicts(one.session()))
                .ownIf(one.own());
    }
}
