package pl.mors.activity.remote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.remote.RemotePresence.Finding;
import pl.mors.activity.remote.RemotePresence.Gap;
import pl.mors.activity.remote.RemoteQueries.Traces;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/**
 * Somebody on the sheet of a remote class.
 *
 * @param status what the attendance says; none while it says nothing
 */
public record RemoteRow(
        PersonId person,
        String name,
        String calledName,
        @Nullable AttendanceStatus status,
        @Nullable Traces traces,
        Finding finding) {

    /** Whether the attendance says more than what is proved. */
    public boolean lacksProof() {
        return status == AttendanceStatus.PRESENT && !finding.isProved();
    }

    /** Why no more is proved. */
    public String gaps() {
        return finding.gaps().stream().map(Gap::textKey).map(Texts::t).collect(Collectors.joining(", "));
    }

    /** What speaks for their presence, one thing a line. */
    public List<String> seen() {
        if (traces == null) {
            return List.of();
        }
        var seen = new ArrayList<String>();
        for (var stay : traces.stays()) {
            seen.add(Texts.t("activity.remote.stay", time(stay.joinedAt()), time(stay.leftAt())));
        }
        for (var mail : traces.mails()) {
            seen.add(
                    Texts.t(mail.moment().textKey() + ".seen", time(mail.sentAt()), mail.sender(), mail.serviceName()));
        }
        return seen;
    }

    private static String time(Instant at) {
        return Texts.time(at.atZone(BusinessDate.ZONE).toLocalTime());
    }
}
