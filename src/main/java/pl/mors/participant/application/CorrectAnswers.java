package pl.mors.participant.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;

/** Records documents that came later, and corrects answers that were typed wrongly, until a decision rests on them. */
@Service
@Transactional
class CorrectAnswers {

    private final ApplicationRepository repository;
    private final ApplicationQueries applications;
    private final StepQueries steps;

    CorrectAnswers(ApplicationRepository repository, ApplicationQueries applications, StepQueries steps) {
        this.repository = repository;
        this.applications = applications;
        this.steps = steps;
    }

    sealed interface Outcome {}

    /** Somebody has recorded another step since the form was opened. */
    record Stale() implements Outcome {}

    record Corrected() implements Outcome {}

    /** A decision rests on the answers. */
    record Decided() implements Outcome {}

    /** @param seen the last answers when the form was opened */
    Outcome correct(RecruitmentApplicationId id, Map<UUID, UUID> answers, List<String> delivered, String seen) {
        repository.lock(id);
        if (applications.get(id).decision() != null) {
            return new Decided();
        }
        if (!steps.lastAnswers(id).equals(seen)) {
            return new Stale();
        }
        repository.replaceAnswers(id, answers);
        repository.replacePapers(id, delivered);
        return new Corrected();
    }
}
