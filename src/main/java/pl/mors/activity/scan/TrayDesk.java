package pl.mors.activity.scan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.scan.ScanQueries.Waiting;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Pages of scans that nobody has filed: one's own, and what others have left for whoever may write every sheet. */
@Component
class TrayDesk implements DeskItemSource {

    private final ScanQueries scans;
    private final ScanPages pages;
    private final GroupAccess access;

    TrayDesk(ScanQueries scans, ScanPages pages, GroupAccess access) {
        this.scans = scans;
        this.pages = pages;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().stream()
                .flatMap(sight -> scans.waiting(pages.reader()).stream())
                .limit(limit)
                .map(TrayDesk::item)
                .toList();
    }

    private static DeskItem item(Waiting waiting) {
        var count = Texts.n("activity.scan.pages", waiting.pages());
        return waiting.own()
                ? DeskItem.open(Kind.ATTENDANCE, Urgency.SOON, "activity.desk.tray", List.of(count), ScanUrls.SCANS)
                        .ownIf(true)
                : DeskItem.open(
                        Kind.ATTENDANCE,
                        Urgency.LATER,
                        "activity.desk.tray.left",
                        List.of(count, waiting.broughtBy()),
                        ScanUrls.SCANS);
    }
}
