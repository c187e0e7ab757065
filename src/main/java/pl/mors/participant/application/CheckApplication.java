package pl.mors.participant.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck;
import pl.mors.platform.BusinessDate;

/** Records the formal check; a later one corrects it, until there is a decision. */
@Service
@Transactional
class CheckApplication {

    private final ApplicationRepository repository;
    private final ApplicationQueries applications;
    private final StepQueries steps;
    private final BusinessDate date;

    CheckApplication(
            ApplicationRepository repository, ApplicationQueries applications, StepQueries steps, BusinessDate date) {
        this.repository = repository;
        this.applications = applications;
        this.steps = steps;
        this.date = date;
    }

    sealed interface Outcome {}

    /** Somebody has recorded another step since the form was opened. */
    record Stale() implements Outcome {}

    record Checked() implements Outcome {}

    /** A decision rests on the check, or the applicant resigned. */
    record Settled() implements Outcome {}

    /** The last day for completing lies before today. */
    record DayGone() implements Outcome {}

    /**
     * @param missing what is missing, or why it is refused; null when the application is complete
     * @param completeBy given exactly when something is missing
     * @param seen the last check when the form was opened
     */
    Outcome check(
            RecruitmentApplicationId id,
            FormalCheck.Result result,
            @Nullable String missing,
            @Nullable LocalDate completeBy,
            String seen) {
        repository.lock(id);
        var application = applications.get(id);
        if (application.decision() != null || application.withdrawal() != null) {
            return new Settled();
        }
        if (!steps.lastCheck(id).equals(seen)) {
            return new Stale();
        }
        var today = date.today();
        if (completeBy != null && completeBy.isBefore(today)) {
            return new DayGone();
        }
        repository.replaceCheck(id, result, today, missing, completeBy);
        return new Checked();
    }
}
