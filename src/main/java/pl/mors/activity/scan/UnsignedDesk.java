package pl.mors.activity.scan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.guest.GuestQueries;
import pl.mors.activity.scan.SignatureQueries.ToLookAt;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Signed lists that nobody has confirmed yet, and those that say something else than the attendance. */
@Component
class UnsignedDesk implements DeskItemSource {

    private final SignatureQueries signatures;
    private final GroupAccess access;

    UnsignedDesk(SignatureQueries signatures, GroupAccess access) {
        this.signatures = signatures;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().stream()
                .flatMap(sight -> signatures.toLookAt(GuestQueries.askedSince(today), sight).stream())
                .limit(limit)
                .map(UnsignedDesk::item)
                .toList();
    }

    private static DeskItem item(ToLookAt one) {
        return (one.differing() == 0
                        ? DeskItem.open(
                                Kind.ATTENDANCE,
                                Urgency.SOON,
                                "activity.desk.unconfirmed",
                                List.of(one.groupName(), one.day()),
                                ScanUrls.scanPage(one.page()))
                        : DeskItem.open(
                                Kind.ATTENDANCE,
                                Urgency.SOON,
                                "activity.desk.unsigned",
                                List.of(one.groupName(), one.day(), Texts.n("activity.people", one.differing())),
                                ScanUrls.scanPage(one.page())))
                .ownIf(one.own());
    }
}
