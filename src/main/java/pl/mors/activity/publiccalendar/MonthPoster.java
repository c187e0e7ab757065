package pl.mors.activity.publiccalendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.document.CodePicture;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.platform.text.Texts;

/**
 * An organisation's month to be hung on a door: what is on, day by day, and a code that leads to the calendar. What was called off
 * is left out, for a poster hangs longer than its reason.
 *
 * @param address of the calendar with the poster's filter; none when nobody knows at which address browsers reach this server
 */
public record MonthPoster(
        Letterhead head,
        YearMonth month,
        PosterSize size,
        List<PublicSession> sessions,
        @Nullable String phone,
        @Nullable String address) {

    /** The days with sessions, in order. */
    public Map<LocalDate, List<PublicSession>> days() {
        return sessions.stream()
                .filter(one -> !one.isCancelled())
                .collect(Collectors.groupingBy(one -> one.time().day(), TreeMap::new, Collectors.toList()));
    }

    public String title() {
        return Texts.t("activity.poster.title", CalendarWords.month(month.atDay(1)));
    }

    public boolean isLarge() {
        return size == PosterSize.A3;
    }

    /** A picture of the address. */
    public @Nullable String code() {
        return address == null ? null : CodePicture.of(address);
    }

    Paper paper() {
        return Paper.asOf(
                month.atDay(1),
                "activity/publiccalendar/poster",
                this,
                "kalendarz-" + month + "-" + size.inAddress() + ".pdf");
    }
}
