package pl.mors.activity.photo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.PhotoUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.photo.PhotoQueries.ToTakeDown;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Photographs that are published although somebody on them does not agree any more, or nobody may learn who is in the group. */
@Component
class PhotoDesk implements DeskItemSource {

    private final PhotoQueries photos;
    private final GroupAccess access;

    PhotoDesk(PhotoQueries photos, GroupAccess access) {
        this.photos = photos;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().stream()
                .flatMap(sight -> photos.toTakeDown(sight).stream())
                .limit(limit)
                .map(PhotoDesk::item)
                .toList();
    }

    private static DeskItem item(ToTakeDown one) {
        return DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.OVERDUE,
                        "activity.desk.photos",
                        List.of(one.groupName(), one.day(), Texts.n("activity.photo.photos", one.photos())),
                        PhotoUrls.photos(one.session()))
                .ownIf(one.own());
    }
}
