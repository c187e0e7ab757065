package pl.mors.participant.online;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.document.Papers;
import pl.mors.identity.OpenToAll;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.ranking.ListPapers;
import pl.mors.participant.ranking.ListQueries;
import pl.mors.participant.ranking.RecruitmentList;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** The calls of an organisation on its public site, and the lists with numbers of applications. */
@Controller
class PublicRoundController {

    private final PublicRounds publicRounds;
    private final RoundQueries rounds;
    private final ListQueries lists;
    private final ListPapers listPapers;
    private final Papers papers;
    private final BusinessDate date;

    PublicRoundController(
            PublicRounds publicRounds,
            RoundQueries rounds,
            ListQueries lists,
            ListPapers listPapers,
            Papers papers,
            BusinessDate date) {
        this.publicRounds = publicRounds;
        this.rounds = rounds;
        this.lists = lists;
        this.listPapers = listPapers;
        this.papers = papers;
        this.date = date;
    }

    @OpenToAll
    @GetMapping(ParticipantUrls.PUBLIC_ROUNDS)
    ModelAndView rounds(@PathVariable String organisation) {
        publicRounds.organisation(organisation);
        return Pages.show(
                "participant/online/rounds",
                new PublicRoundsPage(organisation, rounds.published(date.today()), date.today()));
    }

    @OpenToAll
    @GetMapping(ParticipantUrls.PUBLIC_ROUND)
    ModelAndView round(@PathVariable String organisation, @PathVariable RecruitmentRoundId roundId) {
        var round = publicRounds.get(organisation, roundId);
        return Pages.show(
                "participant/online/round",
                new PublicRoundPage(
                        publicRounds.organisation(organisation),
                        round,
                        rounds.criteria(roundId),
                        lists.published(roundId, date.today()),
                        date.today()));
    }

    @OpenToAll
    @GetMapping(ParticipantUrls.PUBLIC_LATEST_LIST)
    void latestList(
            @PathVariable String organisation, @PathVariable RecruitmentRoundId roundId, HttpServletResponse response)
            throws IOException {
        send(organisation, roundId, any -> true, response);
    }

    @OpenToAll
    @GetMapping(ParticipantUrls.PUBLIC_LIST)
    void list(
            @PathVariable String organisation,
            @PathVariable RecruitmentRoundId roundId,
            @PathVariable int listNumber,
            @PathVariable String day,
            HttpServletResponse response)
            throws IOException {
        send(
                organisation,
                roundId,
                list -> list.number() == listNumber && list.madeOn().toString().equals(day),
                response);
    }

    /** The latest of those that are published and asked for. */
    private void send(
            String organisation,
            RecruitmentRoundId roundId,
            Predicate<RecruitmentList> asked,
            HttpServletResponse response)
            throws IOException {
        var round = publicRounds.get(organisation, roundId);
        var list = lists.published(roundId, date.today()).stream()
                .filter(asked)
                .findFirst()
                .orElseThrow(() -> new NotFound("published list of round " + roundId));
        papers.send(listPapers.paper(round, list), response);
    }
}
