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
 * @param extent whether those that follow it are given to them too
 * @param problem why it was not done
 * @param refusals why somebody cannot lead it, a sentence each
 */
public record ReplaceFacilitatorPage(
        Form form,
        SessionDetails session,
        List<Option> facilitators,
        ExtentChoice extent,
        @Nullable Notice problem,
        List<String> refusals) {

    ReplaceFacilitatorPage with(Notice why) {
        return new ReplaceFacilitatorPage(form, session, facilitators, extent, why, List.of());
    }

    ReplaceFacilitatorPage withClashes(List<Clash> clashes) {
        var why = clashes.stream().map(clash -> ClashText.of(clash).sentence()).toList();
        return new ReplaceFacilitatorPage(form, session, facilitators, extent, null, why);
    }

    ReplaceFacilitatorPage withUnchecked(List<UncheckedLeader> leaders) {
        var why = leaders.stream().map(UncheckedLeader::refusal).toList();
        return new ReplaceFacilitatorPage(form, session, facilitators, extent, null, why);
    }
}
