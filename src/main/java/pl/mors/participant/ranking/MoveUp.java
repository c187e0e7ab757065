package pl.mors.participant.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.RecruitmentApplication.Basis;
import pl.mors.participant.ranking.Rankable.Hindrance;
import pl.mors.participant.round.RoundLock;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/** Gives a place that became free to somebody on the reserve list: the first whom the shares of groups let in, or with a reason another. */
@Service
@Transactional
class MoveUp {

    private final RankingRepository repository;
    private final RoundRanking ranking;
    private final BusinessDate date;
    private final RoundLock roundLock;

    MoveUp(RankingRepository repository, RoundRanking ranking, BusinessDate date, RoundLock roundLock) {
        this.repository = repository;
        this.ranking = ranking;
        this.date = date;
        this.roundLock = roundLock;
    }

    sealed interface Outcome {}

    record MovedUp(int number) implements Outcome {}

    record NoFreePlace() implements Outcome {}

    /** The person does not wait on the reserve list any more. */
    record NotWaiting() implements Outcome {}

    /** Somebody else comes before, and no reason was given why they are passed over. */
    record ReasonMissing() implements Outcome {}

    /** Something keeps the person from the list, and nobody who may said why they get the place all the same. */
    record Hindered() implements Outcome {}

    /**
     * Gives the place.
     *
     * @param reason why others who come before are passed over, or what keeps the person from the list is overruled
     * @param despite whether somebody who may overrules what keeps the person from the list
     */
    Outcome moveUp(
            RecruitmentRoundId round, RecruitmentApplicationId application, @Nullable String reason, boolean despite) {
        roundLock.take(round);
        var ranked = ranking.of(round);
        var waiting = ranked.waiting();
        var chosen = waiting.stream()
                .filter(line -> line.application().id().equals(application))
                .findFirst();
        var decision = chosen.map(line -> line.application().decision());
        if (chosen.isEmpty() || decision.isEmpty()) {
            return new NotWaiting();
        }
        if (ranked.free() == 0) {
            return new NoFreePlace();
        }
        boolean first = chosen.get().equals(ranked.next());
        if (!first && reason == null) {
            return new ReasonMissing();
        }
        var hindrances = RankedRound.hindrances(chosen.get().application(), date.today());
        if (!hindrances.isEmpty() && (!despite || reason == null)) {
            return new Hindered();
        }
        repository.replaceDecision(
                application,
                Ranking.Outcome.ACCEPTED,
                Basis.RESERVE,
                date.today(),
                words(first, hindrances, reason),
                decision.get().told());
        repository.insertList(round, date.today(), RoundRanking.lines(ranking.of(round)), null);
        return new MovedUp(chosen.get().application().number());
    }

    private static String words(boolean first, List<Hindrance> hindrances, @Nullable String reason) {
        var words = first
                ? Texts.t("participant.ranking.reason.moved-up")
                : Texts.t("participant.ranking.reason.passed-over", reason);
        if (hindrances.isEmpty()) {
            return words;
        }
        var despite = Texts.t("participant.ranking.reason.despite", HindranceWords.of(hindrances));
        return first ? words + " " + despite + " " + reason : words + " " + despite;
    }
}
