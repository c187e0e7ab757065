package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * Letting somebody else lead a session.
 *
 * @param problem why it was not done
 * @param clash where they are at that time
 */
public record ReplaceFacilitatorPage(
        Form form,
        SessionDetails session,
        List<Option> facilitators,
        @Nullable Notice problem,
        @Nullable String clash) {

    ReplaceFacilitatorPage with(Notice why) {
        return new ReplaceFacilitatorPage(form, session, facilitators, why, null);
    }

    ReplaceFacilitatorPage with(ClashText why) {
        return new ReplaceFacilitatorPage(form, session, facilitators, null, why.sentence());
    }
}
