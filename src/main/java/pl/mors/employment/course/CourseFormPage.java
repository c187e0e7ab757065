package pl.mors.employment.course;

import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationId;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/**
 * The form about a course.
 *
 * @param course the one that is corrected; null for a new one
 */
public record CourseFormPage(
        Form form,
        Person person,
        ParticipationId participation,
        @Nullable VocationalCourse course) {}
