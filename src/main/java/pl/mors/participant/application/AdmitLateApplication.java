package pl.mors.participant.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;

/** Lets an application be ranked that came after the last day: a named role's decision, with a reason. */
@Service
@Transactional
class AdmitLateApplication {

    private final ApplicationRepository repository;
    private final ApplicationQueries applications;

    AdmitLateApplication(ApplicationRepository repository, ApplicationQueries applications) {
        this.repository = repository;
        this.applications = applications;
    }

    sealed interface Outcome {}

    record Admitted() implements Outcome {}

    /** It came in time, or there is a decision about it. */
    record NothingToAdmit() implements Outcome {}

    Outcome admit(RecruitmentApplicationId id, String reason) {
        repository.lock(id);
        var application = applications.get(id);
        if (!application.isLate() || application.decision() != null) {
            return new NothingToAdmit();
        }
        repository.replaceAdmission(id, reason);
        return new Admitted();
    }
}
