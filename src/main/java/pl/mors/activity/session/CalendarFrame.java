package pl.mors.activity.session;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.platform.web.Form;

/**
 * What the staff's calendar has in common as a list, as a month and as a grid: which days it shows, what it is narrowed down to, and
 * the ways from there.
 *
 * @param isGrid whether its week is shown by day and hour
 * @param today the day that is marked as today
 * @param now this moment of it
 */
public record CalendarFrame(
        Form form,
        CalendarSpan span,
        boolean isGrid,
        CalendarFilter filter,
        CalendarOptions choices,
        LocalDate today,
        Instant now) {

    /** The address that the filter sends its fields to; the days that are shown go along. */
    public String action() {
        return isGrid ? ActivityUrls.WEEK : ActivityUrls.CALENDAR;
    }

    /** These days without the filter. */
    public String clearHref() {
        return isGrid ? span.gridHref() : span.href();
    }

    /** The week or month before. */
    public String previousHref() {
        return href(span.previous());
    }

    /** The week or month after. */
    public String nextHref() {
        return href(span.next());
    }

    /** The week or month of today; none where it is the one that is shown. */
    public @Nullable String todayHref() {
        return span.around(today).equals(span) ? null : href(span.around(today));
    }

    /** The same time as a month instead of a week, or the other way round. */
    public String otherHref() {
        return filter.on(span.other().href());
    }

    public String listHref() {
        return filter.on(span.href());
    }

    /** The week as a grid by day and hour. */
    public String gridHref() {
        return filter.on(span.gridHref());
    }

    private String href(CalendarSpan other) {
        return filter.on(isGrid ? other.gridHref() : other.href());
    }
}
