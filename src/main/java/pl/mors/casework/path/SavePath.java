package pl.mors.casework.path;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseId;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.casework.rule.ReviewDay;
import pl.mors.participant.ParticipantQueries;

/**
 * Records the needs assessment, what was agreed and its reviews, or corrects them: earlier statements stay known as of then. What the
 * rules of the programme find lacking is shown, and stored all the same: it was agreed.
 */
@Service
@Transactional
class SavePath {

    private final PathRepository paths;
    private final PathQueries known;
    private final SupportCaseQueries cases;
    private final ParticipantQueries participants;

    SavePath(PathRepository paths, PathQueries known, SupportCaseQueries cases, ParticipantQueries participants) {
        this.paths = paths;
        this.known = known;
        this.cases = cases;
        this.participants = participants;
    }

    record Assessed(LocalDate on, NeedsAssessment.Findings findings) {}

    enum Outcome {
        SAVED,
        /** Somebody else corrected it since it was read; nothing was stored. */
        STALE
    }

    sealed interface Reviewed {

        record Saved() implements Reviewed {}

        /** Somebody else stored one of that day since it was read. */
        record Stale() implements Reviewed {}

        /** Nothing was agreed before the day on which both had signed. */
        record BeforeSigned(LocalDate signedOn) implements Reviewed {}
    }

    /** @param version of the assessment that was read; null for the first */
    Outcome assess(CaseId id, @Nullable UUID version, Assessed assessed) {
        lock(id);
        var held = known.assessment(id).map(NeedsAssessment::version).orElse(null);
        if (!Objects.equals(held, version)) {
            return Outcome.STALE;
        }
        if (version != null) {
            paths.supersedeAssessment(version);
        }
        paths.insert(id, assessed);
        return Outcome.SAVED;
    }

    /** @param version of the path that was read; null for the first */
    Outcome agree(CaseId id, @Nullable UUID version, SupportPath.Agreed agreed) {
        lock(id);
        var held = known.path(id).map(SupportPath::version).orElse(null);
        if (!Objects.equals(held, version)) {
            return Outcome.STALE;
        }
        if (version != null) {
            paths.supersedePath(version);
        }
        paths.insert(id, agreed);
        return Outcome.SAVED;
    }

    /** @param version of the review of that day that was read and is replaced; null where none was */
    Reviewed review(CaseId id, @Nullable UUID version, PathReview review) {
        lock(id);
        var signedOn = ReviewDay.check(review.reviewedOn(), paths.signedOn(id));
        if (signedOn.isPresent()) {
            return new Reviewed.BeforeSigned(signedOn.get());
        }
        var held = known.review(id, review.reviewedOn())
                .map(PathQueries.KeptReview::version)
                .orElse(null);
        if (!Objects.equals(held, version)) {
            return new Reviewed.Stale();
        }
        if (version != null) {
            paths.supersedeReview(version);
        }
        paths.insert(id, review);
        return new Reviewed.Saved();
    }

    private void lock(CaseId id) {
        participants.getForChange(cases.get(id).participation());
    }
}
