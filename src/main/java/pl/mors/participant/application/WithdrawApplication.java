package pl.mors.participant.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.platform.BusinessDate;

/** Records that the applicant resigned, before or after a decision. */
@Service
@Transactional
class WithdrawApplication {

    private final ApplicationRepository repository;
    private final ApplicationQueries applications;
    private final BusinessDate date;

    WithdrawApplication(ApplicationRepository repository, ApplicationQueries applications, BusinessDate date) {
        this.repository = repository;
        this.applications = applications;
        this.date = date;
    }

    sealed interface Outcome {}

    record Withdrawn() implements Outcome {}

    record AlreadyWithdrawn() implements Outcome {}

    record DayRefused(StepDay.Refusal reason) implements Outcome {}

    Outcome withdraw(RecruitmentApplicationId id, LocalDate day, @Nullable String reason) {
        repository.lock(id);
        var application = applications.get(id);
        if (application.withdrawal() != null) {
            return new AlreadyWithdrawn();
        }
        var refusal = StepDay.check(day, application.submittedOn(), date.today());
        if (refusal.isPresent()) {
            return new DayRefused(refusal.get());
        }
        repository.insertWithdrawal(id, day, reason);
        return new Withdrawn();
    }
}
