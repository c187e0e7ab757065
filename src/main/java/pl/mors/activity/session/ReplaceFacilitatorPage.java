package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * Letting somebody else lead a session.
 *
 * @param problem why it was not done
 * @param refusals why somebody cannot lead it, a sentence each
 */
public record ReplaceFacilitatorPage(
        Form form,
        SessionDetails session,
        List<Option> facilitators,
        @Nullable Notice problem,
        List<String> refusals) {

    ReplaceFacilitatorPage with(Notice why) {
        return new ReplaceFacilitatorPage(form, session, facilitators, why, List.of());
    }

    ReplaceFacilitatorPage with(ClashText why) {
        return new ReplaceFacilitatorPage(form, session, facilitators, null, List.of(why.sentence()));
    }

    ReplaceFacilitatorPage withUnchecked(List<UncheckedLeader> leaders) {
        var why = leaders.stream().map(UncheckedLeader::refusal).toList();
        return new ReplaceFacilitatorPage(form, session, facilitators, null, why);
    }
}
