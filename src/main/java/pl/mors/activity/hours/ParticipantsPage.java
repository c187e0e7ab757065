package pl.mors.activity.hours;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.activity.hours.HoursQueries.HeldSession;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Hours;

/**
 * The hours of everybody in a group, which make its person-hours together with those of who was counted only.
 *
 * @param sessions of the group in the month
 * @param countsOnly whether the group keeps nothing but numbers of people
 */
public record ParticipantsPage(
        GroupId group,
        String name,
        YearMonth month,
        List<ParticipantHours> participants,
        List<HeldSession> sessions,
        boolean countsOnly) {

    /** How often somebody was there who was counted only. */
    public int guests() {
        return sessions.stream().mapToInt(HeldSession::guests).sum();
    }

    public long guestMinutes() {
        return sessions.stream()
                .mapToLong(session -> session.minutes() * session.guests())
                .sum();
    }

    public long presences() {
        return participants.stream().mapToLong(ParticipantHours::sessions).sum() + guests();
    }

    public long personMinutes() {
        return participants.stream().mapToLong(ParticipantHours::minutes).sum() + guestMinutes();
    }

    Sheet sheet() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        participants.forEach(one -> rows.add(row(one.name(), one.sessions(), one.minutes())));
        if (guests() > 0) {
            rows.add(row(Texts.t("activity.hours.guests"), guests(), guestMinutes()));
        }
        return new Sheet(
                month.toString(),
                List.of(
                        Texts.t("activity.hours.participant"),
                        Texts.t("activity.hours.presences"),
                        Texts.t("activity.hours.given")),
                rows);
    }

    private static List<@Nullable Object> row(String who, int presences, long minutes) {
        return Arrays.asList(who, presences, Hours.hours(minutes));
    }
}
