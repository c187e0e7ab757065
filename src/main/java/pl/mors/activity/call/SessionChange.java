package pl.mors.activity.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/**
 * What people are told: a session was cancelled, or moved, or somebody else leads it.
 *
 * @param since from when on messages and calls were about this change
 * @param reason none where somebody else leads it
 * @param to the new time; none where it was not moved
 * @param place of the new time; none outside the organisation's rooms
 * @param facilitators who leads it now
 */
public record SessionChange(
        SessionId session,
        GroupId group,
        String groupName,
        boolean hiddenMembership,
        TimeRange time,
        About about,
        Instant since,
        @Nullable String reason,
        @Nullable TimeRange to,
        @Nullable String place,
        List<String> facilitators) {

    public SessionChange {
        facilitators = List.copyOf(facilitators);
    }

    /** What happened to it. */
    public enum About implements Coded {
        CANCELLED,
        MOVED,
        FACILITATOR
    }

    LocalDate day() {
        return time.day();
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

    private String words(String organisation, boolean unnamed) {
        var when = when(time);
        if (about == About.FACILITATOR) {
            var by = String.join(", ", facilitators);
            return unnamed
                    ? Texts.t("activity.change.facilitator.hidden", organisation, when, by)
                    : Texts.t("activity.change.facilitator", organisation, when, groupName, by);
        }
        if (to == null) {
            return unnamed
                    ? calledOff(organisation, time, reason)
                    : Texts.t("activity.change.cancelled", organisation, when, reason, groupName);
        }
        var later = place == null ? when(to) : Texts.t("activity.change.where", when(to), place);
        return unnamed
                ? Texts.t("activity.change.moved.hidden", organisation, when, reason, later)
                : Texts.t("activity.change.moved", organisation, when, reason, later, groupName);
    }

    private static String when(TimeRange time) {
        return Texts.t("activity.change.when", time.day(), time.startTime(), time.endTime());
    }
}
