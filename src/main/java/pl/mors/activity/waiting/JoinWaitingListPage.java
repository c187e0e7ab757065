package pl.mors.activity.waiting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.enrolment.EnrolmentRefusal;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Letting somebody wait for a place.
 *
 * @param signUp which sign-up on the site the place in the line answers; none where nobody signed up there
 * @param company who may wait together with the person
 * @param refusals keys of the sentences that say why it was refused
 * @param mayOverride whether the reader may go on against what was refused, with a reason
 */
public record JoinWaitingListPage(
        Form form,
        GroupDetails group,
        PersonId person,
        String name,
        @Nullable UUID signUp,
        List<Option> company,
        List<String> refusals,
        boolean mayOverride) {

    /** What says that a guardian's consent is missing. */
    public String guardianRefusal() {
        return EnrolmentRefusal.NO_GUARDIAN_CONSENT.textKey();
    }
}
