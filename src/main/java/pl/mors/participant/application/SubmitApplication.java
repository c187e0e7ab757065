package pl.mors.participant.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.round.RoundLock;
import pl.mors.participant.round.RoundQueries;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;

/** Takes an application in: once per person, with the round's next number. The numbers have no gaps, whoever applies at once. */
@Service
@Transactional
public class SubmitApplication {

    private final ApplicationRepository repository;
    private final ApplicationQueries applications;
    private final RoundQueries rounds;
    private final BusinessDate date;
    private final RoundLock roundLock;

    SubmitApplication(
            ApplicationRepository repository,
            ApplicationQueries applications,
            RoundQueries rounds,
            BusinessDate date,
            RoundLock roundLock) {
        this.repository = repository;
        this.applications = applications;
        this.rounds = rounds;
        this.date = date;
        this.roundLock = roundLock;
    }

    sealed interface Outcome {}

    record Submitted(RecruitmentApplicationId application, int number) implements Outcome {}

    /** The person has an application in the round. */
    record AlreadyApplied(RecruitmentApplicationId application) implements Outcome {}

    record DayRefused(ArrivalDay.Refusal reason) implements Outcome {}

    Outcome submit(RecruitmentRoundId roundId, PersonId person, NewApplication application) {
        roundLock.take(roundId);
        var already = applications.find(roundId, person);
        if (already.isPresent()) {
            return new AlreadyApplied(already.get());
        }
        var terms = rounds.get(roundId).terms();
        var refusal = ArrivalDay.check(
                application.arrivedAt().toLocalDate(),
                terms.opensOn(),
                terms.closesOn(),
                date.today(),
                application.late());
        if (refusal.isPresent()) {
            return new DayRefused(refusal.get());
        }
        var id = RecruitmentApplicationId.next();
        int number = repository.nextNumber(roundId);
        var arrivedAt = application.arrivedAt().atZone(BusinessDate.ZONE).toInstant();
        repository.insert(id, roundId, number, person, application.channel(), arrivedAt);
        repository.replaceAnswers(id, application.answers());
        repository.replacePapers(id, application.delivered());
        return new Submitted(id, number);
    }
}
