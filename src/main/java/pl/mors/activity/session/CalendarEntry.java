package pl.mors.activity.session;

import pl.mors.activity.session.CalendarQueries.BookingRow;
import pl.mors.activity.session.CalendarQueries.CalendarRow;
import pl.mors.activity.session.CalendarQueries.WeekRow;
import pl.mors.calendar.TimeRange;

/** What stands at a time of the staff's calendar: a session, as the list or the grid shows it, or a booking by others. */
public sealed interface CalendarEntry permits CalendarRow, WeekRow, BookingRow {

    TimeRange time();

    /** What is on. */
    String name();

    /** Whether it is not called off, moved or taken back. */
    boolean takesPlace();
}
