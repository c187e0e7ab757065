package pl.mors.employment.internship;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;

/**
 * Records what happens in the course of an internship. Said again about the same day, or the same kind of paper, it corrects: the
 * earlier statement stays known as of then.
 */
@Service
@Transactional
class RecordCourse {

    private final CourseRepository course;
    private final InternshipRepository internships;
    private final InternshipQueries known;

    RecordCourse(CourseRepository course, InternshipRepository internships, InternshipQueries known) {
        this.course = course;
        this.internships = internships;
        this.known = known;
    }

    void record(InternshipId id, InsuranceTitle title) {
        internships.lock(known.get(id).person());
        course.replace(id, title);
    }

    void record(InternshipId id, Visit visit) {
        internships.lock(known.get(id).person());
        course.replace(id, visit);
    }

    void record(InternshipId id, Paper paper) {
        internships.lock(known.get(id).person());
        course.replace(id, paper);
    }
}
