package pl.mors.activity.remote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.Sheet.Minutes;
import pl.mors.activity.remote.RemotePresence.Gap;
import pl.mors.activity.remote.RemotePresence.ProvedTime;
import pl.mors.activity.remote.RemoteQueries.Traces;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/**
 * Somebody on the sheet of a remote class.
 *
 * @param status what the attendance says; none while it says nothing
 * @param minutes what it says was missed
 * @param covered whether no more is recorded than is proved
 */
public record RemoteRow(
        PersonId person,
        String name,
        String calledName,
        @Nullable AttendanceStatus status,
        Minutes minutes,
        @Nullable Traces traces,
        ProvedTime provedTime,
        boolean covered) {

    /** Whether the attendance says more than what is proved. */
    public boolean lacksProof() {
        return status == AttendanceStatus.PRESENT && !covered;
    }

    /** What was missed of the class, at least what the traces say; nothing where they say no more than is recorded. */
    Optional<Minutes> missed() {
        var said =
                new Minutes(more(minutes.late(), provedTime.late()), more(minutes.leftEarly(), provedTime.leftEarly()));
        return said.equals(minutes) ? Optional.empty() : Optional.of(said);
    }

    private static @Nullable Integer more(@Nullable Integer recorded, int found) {
        return found > Objects.requireNonNullElse(recorded, 0) ? Integer.valueOf(found) : recorded;
    }

    /** Why no more is proved. */
    public String gaps() {
        return provedTime.gaps().stream().map(Gap::textKey).map(Texts::t).collect(Collectors.joining(", "));
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
