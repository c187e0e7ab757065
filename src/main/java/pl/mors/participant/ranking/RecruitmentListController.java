package pl.mors.participant.ranking;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.ApplicationQueries;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Approved lists: with numbers only, for publication, and the protocol of the round. */
@Controller
class RecruitmentListController {

    private final ListQueries lists;
    private final PublishList publishList;
    private final RoundQueries rounds;
    private final ApplicationQueries applications;
    private final ProgrammeQueries programmes;
    private final CurrentUser user;

    RecruitmentListController(
            ListQueries lists,
            PublishList publishList,
            RoundQueries rounds,
            ApplicationQueries applications,
            ProgrammeQueries programmes,
            CurrentUser user) {
        this.lists = lists;
        this.publishList = publishList;
        this.rounds = rounds;
        this.applications = applications;
        this.programmes = programmes;
        this.user = user;
    }

    @GetMapping(ParticipantUrls.RECRUITMENT_LIST)
    @Requires(DataClass.PROGRAMME)
    ModelAndView list(@PathVariable RecruitmentRoundId roundId, @PathVariable int listNumber) {
        return Pages.show(
                "participant/ranking/list",
                new ListPage(
                        rounds.get(roundId),
                        lists.get(roundId, listNumber),
                        user.may(DataClass.PROGRAMME, Action.WRITE)));
    }

    @PostMapping(ParticipantUrls.PUBLISH_LIST)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView publish(@PathVariable RecruitmentRoundId roundId, @PathVariable int listNumber) {
        publishList.publish(roundId, listNumber);
        return Pages.redirect(
                ParticipantUrls.recruitmentList(roundId, listNumber), Notice.done("participant.list.published"));
    }

    @GetMapping(ParticipantUrls.ROUND_PROTOCOL)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData("recruitment")
    ModelAndView protocol(@PathVariable RecruitmentRoundId roundId) {
        var round = rounds.get(roundId);
        var criteria = rounds.criteria(roundId);
        var made = lists.of(roundId);
        if (made.isEmpty()) {
            throw new NotFound("a list of round " + roundId);
        }
        var all = applications.of(roundId);
        var reasons = all.stream()
                .filter(application -> application.decision() != null)
                .collect(Collectors.toMap(
                        RecruitmentApplication::number,
                        application ->
                                Objects.requireNonNull(application.decision()).reason()));
        var lines = made.getFirst().lines().stream()
                .map(line -> new ProtocolPage.DecidedLine(
                        line, reasons.getOrDefault(line.number(), ""), Priorities.words(criteria, line.priorities())))
                .toList();
        return Pages.show(
                "participant/ranking/protocol",
                new ProtocolPage(
                        programmes
                                .byId(round.programme())
                                .orElseThrow(() -> new NotFound("programme " + round.programme())),
                        round,
                        criteria,
                        made.getFirst(),
                        made.getLast().madeOn(),
                        made.reversed().stream()
                                .map(RecruitmentList::aloneReason)
                                .filter(Objects::nonNull)
                                .toList(),
                        all.size(),
                        (int) all.stream()
                                .filter(RecruitmentApplication::isLate)
                                .count(),
                        (int) all.stream()
                                .filter(one -> one.withdrawal() != null)
                                .count(),
                        lines));
    }
}
