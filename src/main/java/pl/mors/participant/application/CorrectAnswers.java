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

    CorrectAnswers(ApplicationRepository repository, ApplicationQueries applications) {
        this.repository = repository;
        this.applications = applications;
    }

    sealed interface Outcome {}

    record Corrected() implements Outcome {}

    /** A decision rests on the answers. */
    record Decided() implements Outcome {}

    Outcome correct(RecruitmentApplicationId id, Map<UUID, UUID> answers, List<String> delivered) {
        repository.lock(id);
        if (applications.get(id).decision() != null) {
            return new Decided();
        }
        repository.replaceAnswers(id, answers);
        repository.replacePapers(id, delivered);
        return new Corrected();
    }
}
