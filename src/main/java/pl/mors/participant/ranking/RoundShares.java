package pl.mors.participant.ranking;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.participant.eligibility.EligibilityTerms;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;

/** How those whom a round takes in stand beside the limits of the groups that its programme watches. */
@Component
public class RoundShares {

    private final RoundRanking ranking;

    RoundShares(RoundRanking ranking) {
        this.ranking = ranking;
    }

    /** Those that would not be kept, as things are: what whoever decides about one application of the round should know. */
    public List<ShareLine> notKept(RecruitmentRound round, List<Criterion> criteria, Programme programme) {
        return EligibilityTerms.of(programme).shares().isEmpty()
                ? List.of()
                : lines(round, ranking.of(round, criteria), programme).stream()
                        .filter(line -> !line.isKept())
                        .toList();
    }

    static List<ShareLine> lines(RecruitmentRound round, RankedRound ranked, Programme programme) {
        var terms = EligibilityTerms.of(programme);
        return terms.shares().stream()
                .map(share -> {
                    var quota = Quota.of(share, round.terms().places());
                    int accepted = ranked.accepted(quota.group());
                    var limit = share.atLeastPercent() == null
                            ? "at-most"
                            : share.atMostPercent() == null ? "at-least" : "between";
                    var words = Texts.t(
                            "participant.ranking.share." + limit,
                            terms.groupName(share),
                            accepted,
                            ranked.accepted(null),
                            quota.atLeast(),
                            quota.atMost());
                    return new ShareLine(words, accepted >= quota.atLeast() && accepted <= quota.atMost());
                })
                .toList();
    }
}
