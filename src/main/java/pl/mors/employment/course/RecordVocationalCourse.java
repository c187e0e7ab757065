package pl.mors.employment.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;

/** Records a course of a participant, or corrects it: the earlier statement stays known as of then. */
@Service
@Transactional
class RecordVocationalCourse {

    private final VocationalCourseRepository courses;
    private final ParticipantQueries participants;

    RecordVocationalCourse(VocationalCourseRepository courses, ParticipantQueries participants) {
        this.courses = courses;
        this.participants = participants;
    }

    enum Outcome {
        RECORDED,
        /** The participant has a course of this name on record. */
        ALREADY_THERE,
        /** Somebody else corrected it since it was read; nothing was stored. */
        STALE
    }

    /** @param version of the course that is corrected; null for a new one */
    Outcome record(ParticipationId participation, @Nullable UUID version, VocationalCourse.Details details) {
        participants.getForChange(participation);
        if (courses.has(participation, details.name(), version)) {
            return Outcome.ALREADY_THERE;
        }
        if (version != null && !courses.supersede(version)) {
            return Outcome.STALE;
        }
        courses.insert(participation, details);
        return Outcome.RECORDED;
    }
}
