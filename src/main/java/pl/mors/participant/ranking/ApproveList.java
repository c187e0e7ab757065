package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.application.RecruitmentApplication.Basis;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundLock;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;

/**
 * Approves the list as it stands: decides on every application about which nothing was decided, keeps with each decision what it
 * rested on, and stores the list.
 */
@Service
@Transactional
class ApproveList {

    private final RankingRepository repository;
    private final RoundRanking ranking;
    private final RoundQueries rounds;
    private final BusinessDate date;
    private final RoundLock roundLock;

    ApproveList(
            RankingRepository repository,
            RoundRanking ranking,
            RoundQueries rounds,
            BusinessDate date,
            RoundLock roundLock) {
        this.repository = repository;
        this.ranking = ranking;
        this.rounds = rounds;
        this.date = date;
        this.roundLock = roundLock;
    }

    sealed interface Outcome {}

    /** @param decided on how many applications */
    record Approved(int list, int decided) implements Outcome {}

    /** People may still apply until that day. */
    record StillOpen(LocalDate until) implements Outcome {}

    /** About so many applications somebody has to do something first. */
    record Unsettled(int applications) implements Outcome {}

    record NothingToDecide() implements Outcome {}

    /** The list is no longer the one that was looked at. */
    record Changed() implements Outcome {}

    /** Whoever approves made formal checks, and gave no reason why nobody else approves. */
    record SecondPairOfEyesMissing() implements Outcome {}

    /**
     * Approves the list.
     *
     * @param approver the account that approves
     * @param aloneReason why nobody else approves; needed when the account made formal checks
     * @param seen the version of the list that was looked at
     */
    Outcome approve(
            RecruitmentRoundId id, Programme programme, UUID approver, @Nullable String aloneReason, String seen) {
        roundLock.take(id);
        var round = rounds.get(id);
        var closesOn = round.terms().closesOn();
        if (!date.today().isAfter(closesOn)) {
            return new StillOpen(closesOn);
        }
        var criteria = rounds.criteria(id);
        var ranked = ranking.of(round, criteria);
        var unsettled = ranked.unsettled();
        if (!unsettled.isEmpty()) {
            return new Unsettled(unsettled.size());
        }
        var undecided = ranked.undecided();
        if (undecided.isEmpty()) {
            return new NothingToDecide();
        }
        if (!ListVersion.of(ranked).equals(seen)) {
            return new Changed();
        }
        boolean alone = FourEyes.areMissing(approver, RankedRound.checkers(undecided));
        if (alone && aloneReason == null) {
            return new SecondPairOfEyesMissing();
        }
        for (var application : undecided) {
            decide(ranked, application, criteria, programme, round);
        }
        int list = repository.insertList(
                id, date.today(), RoundRanking.lines(ranking.of(round, criteria)), alone ? aloneReason : null);
        return new Approved(list, undecided.size());
    }

    private void decide(
            RankedRound ranked,
            RecruitmentApplication application,
            List<Criterion> criteria,
            Programme programme,
            RecruitmentRound round) {
        var told = RoundRanking.snapshot(ranked, application, criteria, programme);
        var line = ranked.line(application);
        var outcome = line == null ? Ranking.Outcome.REFUSED : line.outcome();
        var reason = line == null
                ? HindranceWords.of(told.hindrances())
                : Texts.t(
                                "participant.ranking.reason." + outcome,
                                line.position(),
                                line.standing().points(),
                                round.terms().places())
                        + (ranked.quotas().isEmpty() ? "" : " " + Texts.t("participant.ranking.reason.shares"));
        repository.replaceDecision(application.id(), outcome, Basis.LIST, date.today(), reason, told);
    }
}
