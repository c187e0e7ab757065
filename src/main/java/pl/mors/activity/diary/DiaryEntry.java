package pl.mors.activity.diary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.DiaryEntryId;
import pl.mors.activity.DiaryText;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.participant.InstitutionId;
import pl.mors.platform.text.Texts;

/**
 * An entry as it stands, or as one of its versions said it.
 *
 * @param version what it says now: whoever corrects it says which they read
 * @param session the session that it is about
 * @param sessionGroup whose session that is
 * @param adults how many were there; none where nobody counted
 */
public record DiaryEntry(
        DiaryEntryId id,
        UUID version,
        MembershipId author,
        String authorName,
        DiaryScope scope,
        DiaryKind kind,
        TimeRange time,
        @Nullable SessionId session,
        @Nullable String sessionGroup,
        @Nullable InstitutionId institution,
        @Nullable String institutionName,
        @Nullable Integer adults,
        @Nullable Integer children,
        DiaryText text,
        FollowUp followUp,
        Instant writtenAt) {

    /** The same entry with these words. */
    DiaryEntry saying(DiaryText words) {
        return new DiaryEntry(
                id,
                version,
                author,
                authorName,
                scope,
                kind,
                time,
                session,
                sessionGroup,
                institution,
                institutionName,
                adults,
                children,
                words,
                followUp,
                writtenAt);
    }

    public long minutes() {
        return time.duration().toMinutes();
    }

    /** For example: 15.05.2019, 10:00–11:30. */
    public String when() {
        return Texts.t("activity.diary.when", time.day(), time.startTime(), time.endTime());
    }

    /** How many were there, in words; empty where nobody counted. */
    public String headcount() {
        if (adults == null && children == null) {
            return "";
        }
        int grown = adults == null ? 0 : adults;
        int small = children == null ? 0 : children;
        return small == 0
                ? Texts.n("activity.diary.people", grown)
                : Texts.n("activity.diary.people.with-children", grown + small, small);
    }
}
