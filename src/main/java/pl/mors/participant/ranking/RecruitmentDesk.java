package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ranking.RecruitmentDeskQueries.AboutApplication;
import pl.mors.participant.ranking.RecruitmentDeskQueries.AboutRound;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/** What rounds of recruitment ask the staff to do. */
@Component
class RecruitmentDesk implements DeskItemSource {

    private final RecruitmentDeskQueries desk;
    private final CurrentUser user;

    RecruitmentDesk(RecruitmentDeskQueries desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.mayForEverybody(DataClass.ELIGIBILITY, Action.WRITE)) {
            return List.of();
        }
        return Stream.of(
                        desk.closing(today, limit).stream().map(round -> closing(round, today)),
                        desk.incomplete(today, limit).stream().map(RecruitmentDesk::incomplete),
                        desk.openAppeals(limit).stream().map(RecruitmentDesk::appeal),
                        desk.freePlaces(limit).stream().map(RecruitmentDesk::freePlace))
                .flatMap(items -> items)
                .sorted(Comparator.comparing(item -> Objects.requireNonNullElse(item.dueOn(), LocalDate.MAX)))
                .limit(limit)
                .toList();
    }

    private static DeskItem closing(AboutRound round, LocalDate today) {
        var href = ParticipantUrls.ofRound(ParticipantUrls.RANKING, round.round());
        List<Object> args = List.of(round.name(), round.day());
        return round.day().isBefore(today)
                ? DeskItem.open(Kind.RECRUITMENT, Urgency.SOON, "participant.desk.round-closed", args, href)
                : DeskItem.due(Kind.RECRUITMENT, round.day(), "participant.desk.round-closes", args, href);
    }

    private static DeskItem incomplete(AboutApplication application) {
        return DeskItem.due(
                Kind.RECRUITMENT,
                application.day(),
                "participant.desk.incomplete",
                List.of(application.number(), application.round()),
                ParticipantUrls.application(application.application()));
    }

    private static DeskItem appeal(AboutApplication application) {
        return DeskItem.open(
                Kind.RECRUITMENT,
                Urgency.SOON,
                "participant.desk.appeal",
                List.of(application.number(), application.round(), application.day()),
                ParticipantUrls.application(application.application()));
    }

    private static DeskItem freePlace(AboutRound round) {
        return DeskItem.open(
                Kind.RECRUITMENT,
                Urgency.SOON,
                "participant.desk.free-place",
                List.of(round.name()),
                ParticipantUrls.ofRound(ParticipantUrls.MOVE_UP, round.round()));
    }
}
