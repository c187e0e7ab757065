package pl.mors.activity.enrolment;

import java.util.List;
import pl.mors.activity.CalendarWords;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * Coming sessions of a group at which somebody is expected in another one, where the reader may know that they are in it.
 *
 * @param all how many there are
 * @param next the next ones, in order of time
 */
public record PersonOverlaps(int all, List<PersonOverlap> next) {

    static final PersonOverlaps NONE = new PersonOverlaps(0, List.of());

    public PersonOverlaps {
        next = List.copyOf(next);
    }

    /** A session of the group, and the one at the same time. */
    public record PersonOverlap(TimeRange time, String otherGroup, TimeRange otherTime) {

        public String words() {
            return Texts.t(
                    "activity.enrolment.overlap.line",
                    CalendarWords.day(time.day()),
                    time.startTime(),
                    time.endTime(),
                    otherGroup,
                    otherTime.startTime(),
                    otherTime.endTime());
        }
    }

    public int notShown() {
        return all - next.size();
    }
}
