package pl.mors.activity.enrolment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.enrolment.EnrolmentQueries.Candidate;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.web.Form;

/**
 * Giving somebody a place in a group: first the person is found, then the place is given.
 *
 * @param candidates who was found; none before a search
 * @param chosen who is to get the place
 * @param refusals keys of the sentences that say why it was refused
 * @param mayOverride whether the reader may go on against what was refused, with a reason
 */
public record EnrolmentPage(
        Form form,
        GroupDetails group,
        List<Candidate> candidates,
        @Nullable Candidate chosen,
        List<String> refusals,
        boolean mayOverride) {

    public boolean isSearched() {
        return !form.value("szukaj").isBlank();
    }
}
