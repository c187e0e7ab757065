package pl.mors.activity.hours;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.identity.MembershipId;

/** The hours of who leads sessions, a month's on one paper, to be signed and put to the bill. */
public record StaffSheet(Letterhead head, MonthPage<MembershipId> page) {

    /** What the sheet is about: a colleague and a month, which have no id of their own. */
    static UUID subject(MembershipId staff, YearMonth month) {
        return UUID.nameUUIDFromBytes((staff + " " + month).getBytes(StandardCharsets.US_ASCII));
    }

    Paper paper() {
        return Paper.asOf(
                page.month().atEndOfMonth(),
                "activity/hours/staffPaper",
                this,
                "ewidencja-godzin-" + page.month() + ".pdf");
    }
}
