package pl.mors.activity.printed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * A session whose attendance can be signed on paper.
 *
 * @param printedAt when its list was printed last; none when it was not
 * @param missing whether it is planned and has no list, or one on which others stand than have places now
 */
public record SheetToPrint(
        SessionId session,
        GroupId group,
        String groupName,
        TimeRange time,
        @Nullable String room,
        @Nullable Instant printedAt,
        boolean missing) {

    String label() {
        var day = CalendarWords.day(time.day());
        return room == null
                ? Texts.t("activity.to-print.session", day, time.startTime(), time.endTime(), groupName)
                : Texts.t("activity.to-print.session.room", day, time.startTime(), time.endTime(), groupName, room);
    }

    String state() {
        return printedAt == null
                ? Texts.t("activity.to-print.never")
                : Texts.t(
                        missing ? "activity.to-print.outdated" : "activity.to-print.printed",
                        Texts.dateTime(printedAt));
    }
}
