package pl.mors.activity.publiccalendar;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * A session as everybody may know it: no person stands in it.
 *
 * @param community whose group it is; none where the group is for everybody
 * @param statusReason why it was moved or called off, in the words that staff wrote for residents
 * @param place where it is; none for a session outside the organisation's rooms, and for a remote one
 * @param remote whether people meet over the network; by which link is not public
 * @param movedTo where it went; none where it was not moved
 */
public record PublicSession(
        UUID organisation,
        UUID id,
        String groupName,
        String groupKind,
        AgeSpan ages,
        @Nullable PublicCommunity community,
        @Nullable String topic,
        TimeRange time,
        SessionStatus status,
        @Nullable String statusReason,
        @Nullable PublicPlace place,
        boolean remote,
        @Nullable Moved movedTo)
        implements PublicEntry {

    /**
     * Where a session went.
     *
     * @param session the one that takes its place
     */
    public record Moved(UUID session, TimeRange time) {

        /** For example: Przeniesione na 24.05.2019, 16:00–18:00. */
        public String words() {
            return Texts.t("activity.public.moved", time.day(), time.startTime(), time.endTime());
        }
    }

    public boolean isCancelled() {
        return status == SessionStatus.CANCELLED;
    }

    /** Whether it takes place, or took place, at its time. */
    public boolean takesPlace() {
        return !isCancelled() && movedTo == null;
    }

    /** What became of it where it does not take place; otherwise nothing. */
    public @Nullable String state() {
        if (movedTo != null) {
            return movedTo.words();
        }
        return isCancelled() ? Texts.t("activity.public.cancelled") : null;
    }

    /** The group, and what became of the session where it does not take place: for programs that show one line. */
    String title() {
        if (movedTo != null) {
            return Texts.t(
                    "activity.public.moved.title", groupName, movedTo.time().day());
        }
        return isCancelled() ? Texts.t("activity.public.cancelled.title", groupName) : groupName;
    }

    /** The topic; of one that does not take place where it went and why; empty where there is nothing to say. */
    String told() {
        return takesPlace()
                ? topic == null ? "" : topic
                : Stream.of(movedTo == null ? null : movedTo.words(), statusReason)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(". "));
    }

    /** In words; none where nothing is known. */
    public @Nullable String where() {
        return remote ? Texts.t("activity.public.remote") : place == null ? null : place.text();
    }
}
