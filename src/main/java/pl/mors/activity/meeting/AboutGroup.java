package pl.mors.activity.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.publiccalendar.AgeSpan;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * What somebody is asked to join; no person stands in it.
 *
 * @param kind code of the kind of activity
 * @param meetings the planned sessions of the next weeks, the nearest first
 */
public record AboutGroup(String kind, @Nullable String description, AgeSpan ages, List<Meeting> meetings) {

    /**
     * A planned session.
     *
     * @param place none outside the organisation's rooms, and of a remote one
     */
    public record Meeting(TimeRange time, @Nullable String place, boolean remote) {}

    /** The days of the week and hours that come back; empty where none does. */
    public @Nullable String weekly() {
        var weekly = WeeklyTime.among(meetings.stream().map(Meeting::time).toList());
        return weekly.isEmpty() ? null : weekly.stream().map(WeeklyTime::words).collect(Collectors.joining(", "));
    }

    /** For example: środa, 22.05.2019, 16:00–18:00; none where nothing is planned. */
    public @Nullable String next() {
        return meetings.isEmpty() ? null : words(meetings.getFirst().time());
    }

    /** All places of the meetings, that of the nearest first; none where no meeting says. */
    public @Nullable String where() {
        var places = meetings.stream()
                .flatMap(one ->
                        one.remote() ? Stream.of(Texts.t("activity.public.remote")) : Stream.ofNullable(one.place()))
                .distinct()
                .collect(Collectors.joining("; "));
        return places.isEmpty() ? null : places;
    }

    /** A day and hours in words. */
    public static String words(TimeRange time) {
        return Texts.t("activity.change.when", CalendarWords.day(time.day()), time.startTime(), time.endTime());
    }
}
