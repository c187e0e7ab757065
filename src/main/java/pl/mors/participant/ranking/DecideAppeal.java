package pl.mors.participant.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.application.ApplicationQueries;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.application.RecruitmentApplication.Appeal;
import pl.mors.participant.application.RecruitmentApplication.Basis;
import pl.mors.participant.application.StepDay;
import pl.mors.participant.round.RoundLock;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
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

    record NoFreePlace() implements Outcome {}

    /** @param granted the new decision; null when the appeal is dismissed */
    Outcome decide(
            RecruitmentApplicationId id,
            Programme programme,
            LocalDate day,
            String reason,
            Ranking.@Nullable Outcome granted) {
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
        if (granted == Ranking.Outcome.ACCEPTED && ranking.of(roundId).free() == 0) {
            return new NoFreePlace();
        }
        repository.replaceAppeal(
                id,
                decision.id(),
                appeal.lodgedOn(),
                granted == null ? Appeal.Outcome.DISMISSED : Appeal.Outcome.UPHELD,
                day,
                reason);
        if (granted != null) {
            repository.replaceDecision(
                    id, granted, Basis.APPEAL, day, reason, told(application, decision.told(), programme));
            repository.insertList(roundId, day, RoundRanking.lines(ranking.of(roundId)), null);
        }
        return new Decided();
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
