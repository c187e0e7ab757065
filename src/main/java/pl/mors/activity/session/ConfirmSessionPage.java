package pl.mors.activity.session;

import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;

/**
 * Confirming that a session took place outside the programmes.
 *
 * @param explains whether the reader may open what there is to explain in its group
 * @param problem why it was not done
 */
public record ConfirmSessionPage(
        Form form,
        SessionDetails session,
        boolean explains,
        @Nullable Notice problem) {

    public String backHref() {
        return explains ? ActivityUrls.toExplain(session.group()) : ActivityUrls.session(session.id());
    }

    ConfirmSessionPage with(Notice why) {
        return new ConfirmSessionPage(form, session, explains, why);
    }
}
