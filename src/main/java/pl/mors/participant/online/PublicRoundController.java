package pl.mors.participant.online;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.OpenToAll;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.ranking.ListQueries;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;

/** The calls of an organisation on its public site, and the lists with numbers of applications. */
@Controller
class PublicRoundController {

    private final PublicRounds publicRounds;
    private final RoundQueries rounds;
    private final ListQueries lists;
    private final BusinessDate date;

    PublicRoundController(PublicRounds publicRounds, RoundQueries rounds, ListQueries lists, BusinessDate date) {
        this.publicRounds = publicRounds;
        this.rounds = rounds;
        this.lists = lists;
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
}
