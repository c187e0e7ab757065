package pl.mors.participant.notice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.NoticeUrls;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/** How many people wait for which information clause: one item for each list. */
@Component
class NoticeDesk implements DeskItemSource {

    private final OwedQueries owed;
    private final NoticeScopes scopes;
    private final CurrentUser user;

    NoticeDesk(OwedQueries owed, NoticeScopes scopes, CurrentUser user) {
        this.owed = owed;
        this.scopes = scopes;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.mayForEverybody(DataClass.PERSONAL, Action.WRITE)) {
            return List.of();
        }
        var counts = owed.counts(today);
        return scopes.all().stream()
                .filter(scope -> counts.containsKey(scope.programmeId()))
                .filter(scope -> user.mayForEverybody(scope.dataClass(), Action.READ))
                .map(scope -> DeskItem.open(
                        Kind.NOTICE,
                        Urgency.LATER,
                        "participant.notice.desk",
                        List.of(scope.title(), counts.get(scope.programmeId())),
                        NoticeUrls.ofNoticeScope(NoticeUrls.NOTICE_OWED, scope.code())))
                .limit(limit)
                .toList();
    }
}
