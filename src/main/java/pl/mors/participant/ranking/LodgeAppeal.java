package pl.mors.participant.ranking;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.application.ApplicationQueries;
import pl.mors.participant.application.StepDay;
import pl.mors.participant.round.RoundLock;
import pl.mors.platform.BusinessDate;

/** Records that somebody appeals against a decision. One that came after the last day is recorded, too, and flagged. */
@Service
@Transactional
class LodgeAppeal {

    private final RankingRepository repository;
    private final ApplicationQueries applications;
    private final BusinessDate date;
    private final RoundLock roundLock;

    LodgeAppeal(RankingRepository repository, ApplicationQueries applications, BusinessDate date, RoundLock roundLock) {
        this.repository = repository;
        this.applications = applications;
        this.date = date;
        this.roundLock = roundLock;
    }

    sealed interface Outcome {}

    /** @param late whether it came after the last day for appeals */
    record Lodged(boolean late) implements Outcome {}

    record DayRefused(StepDay.Refusal reason) implements Outcome {}

    /** There is no decision, there was an appeal already, or the applicant resigned. */
    record NothingToAppeal() implements Outcome {}

    Outcome lodge(RecruitmentApplicationId id, LocalDate lodgedOn) {
        roundLock.take(applications.get(id).round());
        var application = applications.get(id);
        var decision = application.decision();
        if (decision == null || application.appeal() != null || application.withdrawal() != null) {
            return new NothingToAppeal();
        }
        var refusal = StepDay.check(lodgedOn, decision.decidedOn(), date.today());
        if (refusal.isPresent()) {
            return new DayRefused(refusal.get());
        }
        repository.replaceAppeal(id, decision.id(), lodgedOn, null, null, null);
        var lodged = applications.get(id).appeal();
        return new Lodged(lodged != null && lodged.late());
    }
}
