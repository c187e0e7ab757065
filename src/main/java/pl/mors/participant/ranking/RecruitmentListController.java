package pl.mors.participant.ranking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;

/** Approved lists: with numbers only, for publication, and the protocol of the round; on screen and on paper. */
@Controller
class RecruitmentListController {

    private final ListQueries lists;
    private final PublishList publishList;
    private final RoundQueries rounds;
    private final Protocols protocols;
    private final ListPapers listPapers;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final CurrentUser user;

    RecruitmentListController(
            ListQueries lists,
            PublishList publishList,
            RoundQueries rounds,
            Protocols protocols,
            ListPapers listPapers,
            ProgrammeLetterheads letterheads,
            Papers papers,
            CurrentUser user) {
        this.lists = lists;
        this.publishList = publishList;
        this.rounds = rounds;
        this.protocols = protocols;
        this.listPapers = listPapers;
        this.letterheads = letterheads;
        this.papers = papers;
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
                        user.may(DataClass.ELIGIBILITY, Action.OVERRIDE)));
    }

    @PostMapping(ParticipantUrls.PUBLISH_LIST)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.OVERRIDE)
    ModelAndView publish(@PathVariable RecruitmentRoundId roundId, @PathVariable int listNumber) {
        var notice = switch (publishList.publish(roundId, listNumber)) {
            case PublishList.Published() -> Notice.done("participant.list.published");
            case PublishList.RoundHidden() -> Notice.refused("participant.list.round-hidden");
        };
        return Pages.redirect(ParticipantUrls.recruitmentList(roundId, listNumber), notice);
    }

    @GetMapping(ParticipantUrls.ROUND_PROTOCOL)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData("recruitment")
    ModelAndView protocol(@PathVariable RecruitmentRoundId roundId) {
        return Pages.show("participant/ranking/protocol", protocols.of(roundId));
    }

    @GetMapping(ParticipantUrls.LIST_PAPER)
    @Requires(DataClass.PROGRAMME)
    void listPaper(@PathVariable RecruitmentRoundId roundId, @PathVariable int listNumber, HttpServletResponse response)
            throws IOException {
        papers.send(listPapers.paper(rounds.get(roundId), lists.get(roundId, listNumber)), response);
    }

    @GetMapping(ParticipantUrls.PROTOCOL_PAPER)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData("recruitment")
    void protocolPaper(@PathVariable RecruitmentRoundId roundId, HttpServletResponse response) throws IOException {
        var protocol = protocols.of(roundId);
        papers.send(
                new ProtocolPaper(
                                letterheads.about(
                                        roundId.value(),
                                        List.of(protocol.programme().id())),
                                protocol)
                        .paper(),
                response);
    }
}
