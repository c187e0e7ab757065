package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * Calling a session off, or moving it.
 *
 * @param problem why it was not done
 * @param clashes what stands in the way of the new time
 */
public record ChangeSessionPage(
        Form form,
        SessionDetails session,
        List<Option> rooms,
        @Nullable Notice problem,
        List<ClashText> clashes) {}
