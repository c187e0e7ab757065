package pl.mors.activity.session;

import java.util.List;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * A session.
 *
 * @param mayChange whether the reader may change the plan and record attendance
 * @param canRecord whether it is time to record attendance
 * @param mayConfirm whether the reader may say why it took place outside the programmes
 * @param sharedWith the partners that see it
 * @param partners the partners that could be let see it
 */
public record SessionPage(
        Form form,
        SessionDetails session,
        boolean mayChange,
        boolean canRecord,
        boolean mayConfirm,
        List<Option> sharedWith,
        List<Option> partners) {}
