package pl.mors.employment.month;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;
import pl.mors.employment.internship.InternshipLock;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.employment.rule.MonthMarks;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;

/** Saves the sheet of a month, or corrects it: the earlier one stays known as of then. */
@Service
@Transactional
class RecordMonth {

    private final MonthRepository months;
    private final MonthQueries known;
    private final InternshipQueries internships;
    private final BusinessDate date;
    private final InternshipLock internshipLock;

    RecordMonth(
            MonthRepository months,
            MonthQueries known,
            InternshipQueries internships,
            BusinessDate date,
            InternshipLock internshipLock) {
        this.months = months;
        this.known = known;
        this.internships = internships;
        this.date = date;
        this.internshipLock = internshipLock;
    }

    sealed interface Outcome {

        /** @param unanswered how many working days that have passed it leaves out */
        record Recorded(SheetState state, int unanswered) implements Outcome {}

        record Refused(MonthMarks.Refusal reason) implements Outcome {}

        /** Somebody else saved the sheet since it was read; nothing was stored. */
        record Stale() implements Outcome {}
    }

    /** @param version of the sheet as the clerk saw it; empty when there was none */
    Outcome record(InternshipId id, String version, MonthMarks marks) {
        internshipLock.take(id);
        var internship = internships.get(id);
        if (!version(known, id, marks).equals(version)) {
            return new Outcome.Stale();
        }
        var refusal = marks.check(internship.agreement().period(), date.today());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var lastDay = internship.lastDayIn(marks.month());
        var coveredTo = earlier(lastDay, date.today());
        var row = months.replace(id, marks, coveredTo);
        var period = internship.agreement().period();
        var sheet = new MonthSheet(row, marks, coveredTo);
        return new Outcome.Recorded(
                SheetState.of(sheet, period, lastDay, date.today()),
                marks.unanswered(new DateRange(period.from(), coveredTo)).size());
    }

    private static String version(MonthQueries known, InternshipId id, MonthMarks marks) {
        return known.find(id, marks.month())
                .map(sheet -> sheet.version().toString())
                .orElse("");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
