package pl.mors.activity.child;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.person.PersonId;

/**
 * A guardian's consent to a group or to one trip of it, to be signed.
 *
 * @param trip none where it is to the group
 * @param guardian who signs; null where several could
 * @param day of printing
 */
public record ConsentForm(
        Letterhead head,
        String group,
        String child,
        @Nullable TripOfChild trip,
        @Nullable String guardian,
        LocalDate day) {

    /** What the paper is about: a minor in a group, which has no id of its own. */
    static UUID subject(GroupId group, PersonId person) {
        return subject(group.value(), person);
    }

    /**
     * The same of a trip.
     *
     * @param toWhat the group or the session
     */
    static UUID subject(UUID toWhat, PersonId person) {
        return UUID.nameUUIDFromBytes((toWhat + " " + person).getBytes(StandardCharsets.US_ASCII));
    }

    Paper paper() {
        return Paper.asOf(day, "activity/child/consentPaper", this, "zgoda-opiekuna.pdf");
    }
}
