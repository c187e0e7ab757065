package pl.mors.participant.desk;

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
import pl.mors.participant.eligibility.LostEvidence;
import pl.mors.participant.eligibility.ToRecheck;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** What the facts about participations ask the staff to do. */
@Component
class ParticipantDesk implements DeskItemSource {

    private final ParticipantDeskQueries desk;
    private final PapersRunningOut papers;
    private final LostEvidence lostEvidence;
    private final ToRecheck toRecheck;
    private final ProgrammeQueries programmes;
    private final CurrentUser user;

    ParticipantDesk(
            ParticipantDeskQueries desk,
            PapersRunningOut papers,
            LostEvidence lostEvidence,
            ToRecheck toRecheck,
            ProgrammeQueries programmes,
            CurrentUser user) {
        this.toRecheck = toRecheck;
        this.lostEvidence = lostEvidence;
        this.desk = desk;
        this.papers = papers;
        this.programmes = programmes;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.mayForEverybody(DataClass.PARTICIPATION, Action.WRITE)) {
            return List.of();
        }
        List<Programme> known = programmes.all();
        return Stream.of(
                        desk.followUps(known, limit).stream()
                                .map(one -> followUp(
                                        one.due(),
                                        one.again()
                                                ? "participant.desk.follow-up-again"
                                                : "participant.desk.follow-up")),
                        desk.questionable(today, limit).stream().map(ParticipantDesk::toSettle),
                        papers.find(known, today, limit).stream().map(ParticipantDesk::paper),
                        desk.exitProposals(known, today, limit).stream().map(ParticipantDesk::exitProposal),
                        lostEvidence.people(known, limit).stream().map(ParticipantDesk::unproved),
                        toRecheck.counts(known).entrySet().stream().map(one -> recheck(one.getKey(), one.getValue())))
                .flatMap(items -> items)
                .sorted(Comparator.comparing(item -> Objects.requireNonNullElse(item.dueOn(), LocalDate.MAX)))
                .limit(limit)
                .toList();
    }

    private static DeskItem followUp(ParticipantDeskQueries.Waiting due, String key) {
        return DeskItem.due(
                        Kind.EXIT_DATA,
                        due.on(),
                        key,
                        List.of(due.name()),
                        ParticipantUrls.followUp(due.participation()))
                .about(due.person());
    }

    private static DeskItem exitProposal(ParticipantDeskQueries.Waiting absent) {
        return DeskItem.open(
                        Kind.EXIT_DATA,
                        Urgency.LATER,
                        "participant.desk.exit-proposal",
                        List.of(absent.name(), absent.on()),
                        ParticipantUrls.exit(absent.participation()))
                .about(absent.person());
    }

    /** What does not fit is as urgent as what the funder's next file would show. */
    private static DeskItem toSettle(ParticipantDeskQueries.Questionable one) {
        var about = one.about();
        List<Object> name = List.of(about.name());
        return switch (one.question()) {
            case LEFT_BEHIND -> toSettle(about, Urgency.SOON, "participant.desk.left-behind", name);
            case WITHDRAWN -> toSettle(about, Urgency.SOON, "participant.desk.withdrawn", name);
            case NEVER_STARTED ->
                toSettle(about, Urgency.LATER, "participant.desk.never-started", List.of(about.name(), about.on()));
        };
    }

    private static DeskItem toSettle(
            ParticipantDeskQueries.Waiting one, Urgency urgency, String key, List<Object> args) {
        return DeskItem.open(Kind.TO_EXPLAIN, urgency, key, args, ParticipantUrls.participation(one.participation()))
                .about(one.person());
    }

    private static DeskItem paper(PapersRunningOut.RunningOut due) {
        return DeskItem.due(
                        Kind.EVIDENCE,
                        due.lastDay(),
                        "participant.desk.paper",
                        List.of(due.name(), due.paper(), due.lastDay()),
                        ParticipantUrls.eligibility(due.person(), due.programmeCode()))
                .about(due.person().value());
    }

    private static DeskItem unproved(LostEvidence.Unproved one) {
        return DeskItem.open(
                        Kind.EVIDENCE,
                        Urgency.SOON,
                        "participant.desk.evidence." + one.proof(),
                        List.of(one.name()),
                        ParticipantUrls.eligibility(one.person(), one.programmeCode()))
                .about(one.person().value());
    }

    private static DeskItem recheck(Programme programme, int people) {
        return DeskItem.open(
                Kind.EVIDENCE,
                Urgency.SOON,
                "participant.desk.recheck",
                List.of(programme.title(), Texts.n("participant.recheck.people", people)),
                ParticipantUrls.recheck(programme.code()));
    }
}
