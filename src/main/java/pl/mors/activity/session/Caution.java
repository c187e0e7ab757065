package pl.mors.activity.session;

import java.util.List;
import pl.mors.activity.CalendarWords;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * What whoever plans should know of a time. It forbids nothing: a plan that was shown with it is saved all the same.
 *
 * @param words a few each
 */
public record Caution(TimeRange time, List<String> words) {

    public Caution {
        words = List.copyOf(words);
    }

    /** Of which time, and what. */
    public String sentence() {
        return Texts.t(
                "activity.session.caution.one",
                CalendarWords.day(time.day()),
                time.startTime(),
                time.endTime(),
                String.join("; ", words));
    }

    /** Stands for times that a page has shown, so that no others are saved than were seen. */
    static String listed(List<TimeRange> times) {
        return Integer.toHexString(times.hashCode());
    }
}
