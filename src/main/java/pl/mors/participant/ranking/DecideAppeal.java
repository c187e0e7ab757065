package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.application.ApplicationQueries;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.application.RecruitmentApplication.Appeal;
import pl.mors.participant.application.RecruitmentApplication.Basis;
import pl.mors.participant.application.RecruitmentApplication.Decision;
import pl.mors.participant.application.StepDay;
import pl.mors.participant.round.RoundLock;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;

/** Decides on an open appeal: dismissed with a reason, or upheld with a new decision. */
@Service
@Transactional
class DecideAppeal {

    private final RankingRepository repository;
    private final RoundRanking ranking;
    private final RoundQueries rounds;
    private final ApplicationQueries applications;
    private final BusinessDate date;
    private final RoundLock roundLock;

    DecideAppeal(
            RankingRepository repository,
            RoundRanking ranking,
            RoundQueries rounds,
            ApplicationQueries applications,
            BusinessDate date,
            RoundLock roundLock) {
        this.repository = repository;
        this.ranking = ranking;
        this.rounds = rounds;
        this.applications = applications;
        this.date = date;
        this.roundLock = roundLock;
    }

    sealed interface Outcome {}

    record Decided() implements Outcome {}

    /** There is no open appeal. */
    record NotOpen() implements Outcome {}

    record DayRefused(StepDay.Refusal reason) implements Outcome {}

    record Refused(UpheldAppeal.Refusal reason) implements Outcome {}

    /** Something stands in the way, and nobody said that it is overruled. */
    record NotOverruled() implements Outcome {}

    /**
     * Decides.
     *
     * @param granted the new decision; null when the appeal is dismissed
     * @param despite whether it is granted despite what stands in the way
     */
    Outcome decide(
            RecruitmentApplicationId id,
            Programme programme,
            LocalDate day,
            String reason,
            Ranking.@Nullable Outcome granted,
            boolean despite) {
        var roundId = applications.get(id).round();
        roundLock.take(roundId);
        var application = applications.get(id);
        var appeal = application.appeal();
        var decision = application.decision();
        if (appeal == null || !appeal.isOpen() || decision == null) {
            return new NotOpen();
        }
        var refusal = StepDay.check(day, appeal.lodgedOn(), date.today());
        if (refusal.isPresent()) {
            return new DayRefused(refusal.get());
        }
        if (granted != null) {
            var facts = facts(application, decision.outcome());
            var reasonAgainst = UpheldAppeal.check(facts, granted);
            if (reasonAgainst.isPresent()) {
                return new Refused(reasonAgainst.get());
            }
            if (UpheldAppeal.overrules(facts, granted) && !despite) {
                return new NotOverruled();
            }
            var told = told(application, decision.told(), programme);
            close(id, decision, appeal, Appeal.Outcome.UPHELD, day, reason);
            repository.replaceDecision(id, granted, Basis.APPEAL, day, words(reason, facts, granted), told);
            repository.insertList(roundId, day, RoundRanking.lines(ranking.of(roundId)), null);
        } else {
            close(id, decision, appeal, Appeal.Outcome.DISMISSED, day, reason);
        }
        return new Decided();
    }

    /** What the ruling has to reckon with; nothing while there is no decision. */
    @Transactional(readOnly = true)
    public Optional<UpheldAppeal.Facts> facts(RecruitmentApplication application) {
        return Optional.ofNullable(application.decision()).map(decision -> facts(application, decision.outcome()));
    }

    private UpheldAppeal.Facts facts(RecruitmentApplication application, Ranking.Outcome held) {
        var ranked = ranking.of(application.round());
        return new UpheldAppeal.Facts(
                held,
                ranked.free(),
                rounds.get(application.round()).terms().reservePlaces(),
                ranked.waiting().size(),
                RankedRound.hindrances(application, date.today()));
    }

    private void close(
            RecruitmentApplicationId id,
            Decision decision,
            Appeal appeal,
            Appeal.Outcome outcome,
            LocalDate day,
            String reason) {
        repository.replaceAppeal(id, decision.id(), appeal.lodgedOn(), outcome, day, reason);
    }

    /** What is overruled stands in the decision, too. */
    private static String words(String reason, UpheldAppeal.Facts facts, Ranking.Outcome granted) {
        var words = new StringBuilder(reason);
        if (!facts.hindrances().isEmpty()) {
            words.append(' ')
                    .append(Texts.t("participant.ranking.reason.despite", HindranceWords.of(facts.hindrances())));
        }
        if (granted == Ranking.Outcome.RESERVE && facts.isReserveFull()) {
            words.append(' ').append(Texts.t("participant.ranking.reason.beyond-reserve", facts.reserve()));
        }
        return words.toString();
    }

    /** Who was not ranked before is measured now; their place follows from it. */
    private Snapshot told(RecruitmentApplication application, Snapshot before, Programme programme) {
        if (before.position() != null) {
            return before;
        }
        var criteria = rounds.criteria(application.round());
        var ranked = ranking.of(application.round());
        var now = RoundRanking.snapshot(ranked, application, criteria, programme);
        return now.at(1
                + (int) ranked.lines().stream()
                        .filter(line -> Ranking.goesBefore(line.standing(), now.standing()))
                        .count());
    }
}
