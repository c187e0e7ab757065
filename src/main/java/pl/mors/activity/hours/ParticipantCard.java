package pl.mors.activity.hours;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import pl.mors.activity.GroupId;
import pl.mors.activity.hours.ParticipantHoursQueries.Attended;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.person.PersonId;

/** The hours of somebody in a group, a month's on one paper, to be signed. */
public record ParticipantCard(
        Letterhead head, String group, YearMonth month, ParticipantHours participant, List<Attended> sessions) {

    /** What the card is about: somebody's month in a group, which has no id of its own. */
    static UUID subject(GroupId group, PersonId person, YearMonth month) {
        return UUID.nameUUIDFromBytes((group + " " + person + " " + month).getBytes(StandardCharsets.US_ASCII));
    }

    Paper paper() {
        return Paper.asOf(
                month.atEndOfMonth(),
                "activity/hours/participantPaper",
                this,
                "karta-godzin-uczestnika-" + month + ".pdf");
    }
}
