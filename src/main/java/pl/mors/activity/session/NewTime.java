package pl.mors.activity.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.AskedDay;

/** Where a session was put in the grid of the week: it stays as long as it was. Nothing is moved before a reason is given. */
final class NewTime {

    static final String DAY = "dzien";
    static final String FROM = "od";

    private NewTime() {}

    /** Empty when an address asks for none, or for one that is none, as in the hour that the clocks skip. */
    static Optional<TimeRange> asked(@Nullable String day, @Nullable String from, TimeRange now) {
        return AskedDay.day(day)
                .flatMap(on -> hour(from).flatMap(start -> TimeRange.on(on, start, start.plus(now.duration()))));
    }

    /** Empty while one of the hours is missing or wrong, or when it is the time that the session has. */
    static Optional<TimeRange> typed(LocalDate day, Answer<LocalTime> from, Answer<LocalTime> to, TimeRange now) {
        return from.ifGiven()
                .flatMap(start -> to.ifGiven().flatMap(end -> TimeRange.on(day, start, end)))
                .filter(time -> !time.equals(now));
    }

    private static Optional<LocalTime> hour(@Nullable String from) {
        try {
            return from == null ? Optional.empty() : Optional.of(LocalTime.parse(from));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    static String told(TimeRange to) {
        return Texts.t("activity.week.chosen", CalendarWords.day(to.day()), to.startTime(), to.endTime());
    }
}
