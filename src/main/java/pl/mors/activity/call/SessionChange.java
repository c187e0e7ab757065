package pl.mors.activity.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/**
 * What people are told: a session was cancelled, or moved, or somebody else leads it, and others of its group with it.
 *
 * @param since from when on messages and calls were about this change
 * @param reason none where somebody else leads it
 * @param facilitators who leads it now
 * @param dates all that were changed, in order of time
 */
public record SessionChange(
        SessionId session,
        GroupId group,
        String groupName,
        boolean hiddenMembership,
        About about,
        Instant since,
        @Nullable String reason,
        List<String> facilitators,
        List<Changed> dates) {

    public SessionChange {
        facilitators = List.copyOf(facilitators);
        dates = List.copyOf(dates);
    }

    /**
     * One session that was changed.
     *
     * @param to the new time; none where it was not moved
     * @param place of the new time; none outside the organisation's rooms
     */
    public record Changed(
            SessionId session,
            TimeRange time,
            @Nullable TimeRange to,
            @Nullable String place) {}

    /** What happened to it. */
    public enum About implements Coded {
        CANCELLED,
        MOVED,
        FACILITATOR
    }

    public boolean isReplacement() {
        return about == About.FACILITATOR;
    }

    /** In which words the answers of whoever is called are said. */
    public CallAbout callAbout() {
        return about == About.CANCELLED ? CallAbout.CANCELLED_SESSION : CallAbout.CHANGED_SESSION;
    }

    /** All that were changed, for SQL. */
    UUID[] sessionIds() {
        return dates.stream().map(one -> one.session().value()).toArray(UUID[]::new);
    }

    /** Whether it is one of those that were changed. */
    boolean isOf(SessionId one) {
        return dates.stream().anyMatch(date -> date.session().equals(one));
    }

    LocalDate day() {
        return dates.getFirst().time().day();
    }

    /** When it was to be, as far as one sentence says. */
    String when() {
        return when(dates.stream().map(Changed::time).toList());
    }

    /** Where to it was moved; none where it was not. */
    @Nullable
    String later() {
        var times = newTimes();
        if (times.isEmpty()) {
            return null;
        }
        var places = dates.stream().map(Changed::place).distinct().toList();
        var place = places.size() == 1 ? places.getFirst() : null;
        return place == null ? when(times) : Texts.t("activity.change.where", when(times), place);
    }

    private List<TimeRange> newTimes() {
        return dates.stream().map(Changed::to).filter(Objects::nonNull).toList();
    }

    /** What a letter says, which has room for every date. */
    String letter(String organisation) {
        return words(organisation) + everyDate();
    }

    /** All the dates, where one sentence does not name them. */
    String everyDate() {
        if (dates.size() == 1) {
            return "";
        }
        var later = newTimes();
        return "\n\n"
                + (later.isEmpty()
                        ? Texts.t(
                                "activity.change.dates",
                                each(dates.stream().map(Changed::time).toList()))
                        : Texts.t("activity.change.dates.new", each(later)));
    }

    private static String each(List<TimeRange> times) {
        return times.stream().map(SessionChange::when).collect(Collectors.joining("; "));
    }

    /** What is said, in the reader's language; a group with hidden membership is not named, since others may read it or hear it. */
    String words(String organisation) {
        return words(organisation, hiddenMembership);
    }

    /** A text message names no group: it shows on a locked screen, to whoever is near. */
    String text(String organisation) {
        return words(organisation, true);
    }

    /** That a session is called off, without the group's name. */
    static String calledOff(String organisation, TimeRange time, @Nullable String reason) {
        return Texts.t("activity.change.cancelled.hidden", organisation, when(time), reason);
    }

    /** That a session is called off, without the group's name and before the reason. */
    static String calledOff(String organisation, TimeRange time) {
        return Texts.t("activity.change.cancelled.hidden", organisation, when(time), "");
    }

    private String words(String organisation, boolean unnamed) {
        var when = when();
        if (about == About.FACILITATOR) {
            var by = String.join(", ", facilitators);
            return unnamed
                    ? Texts.t("activity.change.facilitator.hidden", organisation, when, by)
                    : Texts.t("activity.change.facilitator", organisation, when, groupName, by);
        }
        var later = later();
        if (later == null) {
            return unnamed
                    ? Texts.t("activity.change.cancelled.hidden", organisation, when, reason)
                    : Texts.t("activity.change.cancelled", organisation, when, reason, groupName);
        }
        return unnamed
                ? Texts.t("activity.change.moved.hidden", organisation, when, reason, later)
                : Texts.t("activity.change.moved", organisation, when, reason, later, groupName);
    }

    /** Of several the first, how many there are and until when. */
    private static String when(List<TimeRange> times) {
        var first = times.getFirst();
        return times.size() == 1
                ? when(first)
                : Texts.t(
                        "activity.change.when.several",
                        first.day(),
                        first.startTime(),
                        first.endTime(),
                        times.getLast().day(),
                        times.size());
    }

    private static String when(TimeRange time) {
        return Texts.t("activity.change.when", time.day(), time.startTime(), time.endTime());
    }
}
