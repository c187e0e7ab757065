package pl.mors.activity.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.DiaryUrls;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItemSource;

/** What was agreed with a community and is still to be done; what it is stands in the entry and not on the desk. */
@Component
class DiaryDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 14;

    private final DiaryQueries diary;
    private final DiaryAccess access;

    DiaryDesk(DiaryQueries diary, DiaryAccess access) {
        this.diary = diary;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.writes()
                ? diary.due(access.self(), today.plusDays(DAYS_AHEAD), limit).stream()
                        .map(DiaryDesk::item)
                        .toList()
                : List.of();
    }

    private static DeskItem item(DiaryEntry entry) {
        return DeskItem.due(
                        Kind.AGREEMENT,
                        Objects.requireNonNull(entry.followUp().until()),
                        "activity.desk.diary",
                        List.of(entry.time().day(), entry.kind().label()),
                        DiaryUrls.entry(entry.id()))
                .ownIf(true);
    }
}
