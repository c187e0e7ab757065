package pl.mors.activity.hours;

import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.identity.MembershipId;

/** The hours of who leads sessions, a month's on one paper, to be signed and put to the bill. */
public record StaffSheet(Letterhead head, MonthPage<MembershipId> page) {

    Paper paper() {
        return Paper.asOf(
                page.month().atEndOfMonth(),
                "activity/hours/staffPaper",
                this,
                "ewidencja-godzin-" + page.month() + ".pdf");
    }
}
