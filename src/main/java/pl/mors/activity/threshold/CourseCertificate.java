package pl.mors.activity.threshold;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pl.mors.activity.GroupId;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.threshold.ThresholdQueries.MemberSession;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.person.PersonId;

/**
 * What somebody receives who attended enough of a course or a training.
 *
 * @param attended the sessions at which they were, or that they made up for, in order of time; at least one
 * @param last day of the last of them
 */
public record CourseCertificate(
        Letterhead head, GroupDetails group, ThresholdPage.Row member, List<MemberSession> attended, LocalDate last) {

    public LocalDate first() {
        return attended.getFirst().time().day();
    }

    /** What was taught, each topic once. */
    public List<String> topics() {
        return attended.stream()
                .map(MemberSession::topic)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What the certificate is about: somebody in a group, which has no id of its own. */
    static UUID subject(GroupId group, PersonId person) {
        return UUID.nameUUIDFromBytes((group + " " + person).getBytes(StandardCharsets.US_ASCII));
    }

    static boolean attended(MemberSession session) {
        return session.answer() == AttendanceStatus.PRESENT || session.madeUp() > 0;
    }

    Paper paper() {
        return Paper.asOf(last, "activity/threshold/certificatePaper", this, "zaswiadczenie-o-ukonczeniu-zajec.pdf");
    }
}
