package pl.mors.activity.publiccalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.meeting.WeeklyTime;
import pl.mors.platform.text.Texts;

/**
 * The sessions of some weeks by day of the week: what comes back stands once, with the days on which it does not, and the rest with its
 * dates.
 */
public final class PosterWeek {

    private static final int MAKES_A_HABIT = 2;

    private PosterWeek() {}

    /**
     * A line of a day of the week.
     *
     * @param example any session of those that the line is about
     * @param note on which dates alone, or on which not; empty where it comes back without exception
     */
    public record Line(PublicSession example, String note) {}

    private record Slot(
            String group, WeeklyTime time, @Nullable String where) {}

    /** In the order of the week, and of the hours within a day. */
    static SortedMap<DayOfWeek, List<Line>> of(List<PublicSession> sessions, LocalDate first, LocalDate last) {
        Map<Slot, List<PublicSession>> slots = new LinkedHashMap<>();
        sessions.stream()
                .filter(PublicSession::takesPlace)
                .sorted(Comparator.comparing(one -> one.time().startTime()))
                .forEach(one -> slots.computeIfAbsent(slot(one), slot -> new ArrayList<>())
                        .add(one));
        SortedMap<DayOfWeek, List<Line>> days = new TreeMap<>();
        slots.forEach((slot, held) -> {
            var dates = held.stream().map(one -> one.time().day()).sorted().toList();
            var expected = first.datesUntil(last.plusDays(1))
                    .filter(day -> day.getDayOfWeek() == slot.time().day())
                    .toList();
            boolean comesBack = dates.size() >= MAKES_A_HABIT && dates.size() * 2 >= expected.size();
            var note = comesBack
                    ? except(expected.stream()
                            .filter(day -> !dates.contains(day))
                            .map(day -> exception(day, slot, sessions))
                            .toList())
                    : Texts.t(
                            "activity.poster.only",
                            String.join(", ", dates.stream().map(Texts::date).toList()));
            days.computeIfAbsent(slot.time().day(), day -> new ArrayList<>()).add(new Line(held.getFirst(), note));
        });
        return days;
    }

    private static Slot slot(PublicSession session) {
        return new Slot(session.groupName(), WeeklyTime.of(session.time()), session.where());
    }

    private static String except(List<String> days) {
        return days.isEmpty() ? "" : Texts.t("activity.poster.except", String.join(", ", days));
    }

    /** A day without the session, and why, where that is known. */
    private static String exception(LocalDate day, Slot slot, List<PublicSession> sessions) {
        return sessions.stream()
                .filter(one -> !one.takesPlace()
                        && one.groupName().equals(slot.group())
                        && one.time().day().equals(day)
                        && WeeklyTime.of(one.time()).equals(slot.time()))
                .findFirst()
                .map(one -> why(day, one))
                .orElseGet(() -> Texts.date(day));
    }

    private static String why(LocalDate day, PublicSession off) {
        var to = off.movedTo();
        return to == null
                ? Texts.t("activity.poster.except.cancelled", day)
                : Texts.t(
                        "activity.poster.except.moved",
                        day,
                        to.time().day(),
                        to.time().startTime(),
                        to.time().endTime());
    }
}
