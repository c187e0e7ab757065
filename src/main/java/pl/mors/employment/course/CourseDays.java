package pl.mors.employment.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.mors.platform.DateRange;

/**
 * The days of a course in their order: it lies within the programme, the exam is not before its first day, the certificate not before
 * the exam, and neither has still to come. Source: R38 for the order of exam and certificate; the rest is our own.
 */
final class CourseDays {

    private CourseDays() {}

    enum Refusal {
        OUTSIDE_PROGRAMME("from"),
        VALIDATED_BEFORE_COURSE("validatedOn"),
        VALIDATED_IN_THE_FUTURE("validatedOn"),
        CERTIFIED_BEFORE_COURSE("certifiedOn"),
        CERTIFIED_BEFORE_VALIDATION("certifiedOn"),
        CERTIFIED_IN_THE_FUTURE("certifiedOn");

        private final String field;

        Refusal(String field) {
            this.field = field;
        }

        /** The field of the form that it is about. */
        String field() {
            return field;
        }

        String textKey() {
            return "employment.course.refusal." + name();
        }
    }

    /** At most one for each field. */
    static List<Refusal> check(VocationalCourse.Details course, DateRange programme, LocalDate today) {
        var found = new ArrayList<Refusal>();
        var first = course.period().from();
        var last = course.period().to();
        var validated = course.validatedOn();
        var certified = course.certifiedOn();
        if (!programme.contains(first) || last == null || !programme.contains(last)) {
            found.add(Refusal.OUTSIDE_PROGRAMME);
        }
        if (validated != null && validated.isBefore(first)) {
            found.add(Refusal.VALIDATED_BEFORE_COURSE);
        } else if (validated != null && validated.isAfter(today)) {
            found.add(Refusal.VALIDATED_IN_THE_FUTURE);
        }
        if (certified != null && certified.isBefore(first)) {
            found.add(Refusal.CERTIFIED_BEFORE_COURSE);
        } else if (certified != null && validated != null && certified.isBefore(validated)) {
            found.add(Refusal.CERTIFIED_BEFORE_VALIDATION);
        } else if (certified != null && certified.isAfter(today)) {
            found.add(Refusal.CERTIFIED_IN_THE_FUTURE);
        }
        return found;
    }
}
