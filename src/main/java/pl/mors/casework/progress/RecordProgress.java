package pl.mors.casework.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseId;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.casework.parameter.Questionnaire;
import pl.mors.participant.ParticipantQueries;

/** Records an answered questionnaire, or corrects it: the earlier answers stay known as of then. */
@Service
@Transactional
class RecordProgress {

    private final ProgressRepository answers;
    private final ProgressQueries known;
    private final SupportCaseQueries cases;
    private final ParticipantQueries participants;

    RecordProgress(
            ProgressRepository answers,
            ProgressQueries known,
            SupportCaseQueries cases,
            ParticipantQueries participants) {
        this.answers = answers;
        this.known = known;
        this.cases = cases;
        this.participants = participants;
    }

    enum Outcome {
        RECORDED,
        /** The exit comes before the entry. */
        OUT_OF_ORDER,
        /** Somebody else recorded or corrected it since the form was read; nothing was stored. */
        STALE
    }

    /** @param version of the answers that are corrected; null for the first */
    Outcome record(
            CaseId id,
            ProgressMoment moment,
            @Nullable UUID version,
            Questionnaire edition,
            LocalDate day,
            List<Integer> scores) {
        participants.getForChange(cases.get(id).participation());
        var held = known.of(id);
        var before = held.get(moment);
        if (!Objects.equals(before == null ? null : before.version(), version)) {
            return Outcome.STALE;
        }
        var other = held.get(moment == ProgressMoment.ENTRY ? ProgressMoment.EXIT : ProgressMoment.ENTRY);
        if (other != null
                && (moment == ProgressMoment.ENTRY
                        ? day.isAfter(other.answeredOn())
                        : day.isBefore(other.answeredOn()))) {
            return Outcome.OUT_OF_ORDER;
        }
        if (version != null) {
            answers.supersede(version);
        }
        answers.insert(id, moment, edition.key(), day, scores);
        return Outcome.RECORDED;
    }
}
