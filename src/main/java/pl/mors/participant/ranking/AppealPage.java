package pl.mors.participant.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of an appeal, or of the decision about one.
 *
 * @param facts what a ruling has to reckon with; null while there is no decision
 */
public record AppealPage(
        RecruitmentRound round, RecruitmentApplication application, UpheldAppeal.@Nullable Facts facts, Form form) {

    /** What can be decided: dismissed, or upheld with a decision that is better than the one that holds. */
    public List<Option> rulings() {
        return Stream.of(AppealController.Ruling.values())
                .filter(ruling -> ruling.granted == null
                        || facts == null
                        || UpheldAppeal.check(facts, ruling.granted).orElse(null) != UpheldAppeal.Refusal.NOT_BETTER)
                .map(ruling -> Option.of(ruling.name(), Texts.t("participant.appeal.ruling." + ruling)))
                .toList();
    }

    /** What somebody who upholds the appeal overrules, in sentences. */
    public List<String> obstacles() {
        var obstacles = new ArrayList<String>();
        if (facts == null || facts.held() == Ranking.Outcome.ACCEPTED) {
            return obstacles;
        }
        if (!facts.hindrances().isEmpty()) {
            obstacles.add(Texts.t("participant.appeal.hindered", HindranceWords.of(facts.hindrances())));
        }
        if (facts.held() == Ranking.Outcome.REFUSED && facts.isReserveFull()) {
            obstacles.add(Texts.t("participant.appeal.reserve-full", facts.reserve()));
        }
        return obstacles;
    }
}
