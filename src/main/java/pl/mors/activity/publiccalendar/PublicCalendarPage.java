package pl.mors.activity.publiccalendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.MonthGrid;

/**
 * The public calendar of a month.
 *
 * @param organisation address of the organisation whose calendar it is; none for the joint one
 * @param organisationNames names of the organisations in the joint calendar, by id
 */
public record PublicCalendarPage(
        YearMonth month,
        LocalDate today,
        @Nullable String organisation,
        Map<UUID, String> organisationNames,
        List<PublicSession> sessions) {

    /** The days with sessions, in order. */
    public Map<LocalDate, List<PublicSession>> days() {
        return sessions.stream()
                .collect(Collectors.groupingBy(one -> one.time().day(), TreeMap::new, Collectors.toList()));
    }

    /** How many sessions a day has that were not called off. */
    public long count(LocalDate day) {
        return sessions.stream()
                .filter(one -> one.time().day().equals(day) && !one.isCancelled())
                .count();
    }

    public boolean isListed(LocalDate day) {
        return sessions.stream().anyMatch(one -> one.time().day().equals(day));
    }

    public List<List<LocalDate>> weeks() {
        return MonthGrid.weeks(month);
    }

    public boolean isInMonth(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    /** The first day with sessions from today on; null in other months than the current one and when nothing is left of it. */
    public @Nullable LocalDate comingUp() {
        return isInMonth(today)
                ? days().keySet().stream()
                        .filter(day -> !day.isBefore(today))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public String previousHref() {
        return ActivityUrls.publicCalendar(organisation, month.minusMonths(1));
    }

    public String nextHref() {
        return ActivityUrls.publicCalendar(organisation, month.plusMonths(1));
    }

    public String feedHref() {
        return ActivityUrls.publicFeed(organisation);
    }

    /** Whose session it is, where that isn't clear. */
    public @Nullable String organiser(PublicSession session) {
        return organisation == null ? organisationNames.get(session.organisation()) : null;
    }
}
