package pl.mors.activity.publiccalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.document.CodePicture;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.platform.text.Texts;

/**
 * An organisation's month to be hung on a door: what is on, day by day, and a code that leads to the calendar. What was called off
 * is left out, for a poster hangs longer than its reason. Where the days take more than one sheet, the days of the week stand instead.
 *
 * @param first the day from which on it says what is on: of the present month today
 * @param byWeekday whether it is by days of the week
 * @param address of the calendar with the poster's filter; none when nobody knows at which address browsers reach this server
 */
public record MonthPoster(
        Letterhead head,
        YearMonth month,
        LocalDate first,
        PosterSize size,
        boolean byWeekday,
        List<PublicSession> sessions,
        @Nullable String phone,
        @Nullable String address) {

    /** The days with sessions, in order. */
    public Map<LocalDate, List<PublicSession>> days() {
        return sessions.stream()
                .filter(PublicSession::takesPlace)
                .collect(Collectors.groupingBy(one -> one.time().day(), TreeMap::new, Collectors.toList()));
    }

    /** The same by days of the week. */
    MonthPoster ofTheWeek() {
        return new MonthPoster(head, month, first, size, true, sessions, phone, address);
    }

    /** What is on by days of the week. */
    public Map<DayOfWeek, List<PosterWeek.Line>> weekdays() {
        return PosterWeek.of(sessions, first, month.atEndOfMonth());
    }

    /** Where all of it is, or the house in which all of its rooms are; none where that differs, or is not known of some. */
    public @Nullable String place() {
        var where = only(PublicSession::where);
        return where == null ? only(MonthPoster::house) : where;
    }

    /** What the common place does not say of where a session is. */
    public @Nullable String placeOf(PublicSession session) {
        var common = place();
        var place = session.place();
        if (common == null) {
            return session.where();
        }
        return place == null || common.equals(session.where()) ? null : place.room();
    }

    private static @Nullable String house(PublicSession session) {
        var place = session.place();
        return place == null ? null : place.house();
    }

    /** What is the same of all that take place; none where it is not. */
    private @Nullable String only(Function<PublicSession, @Nullable String> what) {
        var all = sessions.stream()
                .filter(PublicSession::takesPlace)
                .map(one -> Optional.ofNullable(what.apply(one)))
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst().orElse(null) : null;
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
                first, "activity/publiccalendar/poster", this, "kalendarz-" + month + "-" + size.inAddress() + ".pdf");
    }
}
