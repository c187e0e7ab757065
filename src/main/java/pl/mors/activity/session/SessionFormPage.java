package pl.mors.activity.session;

import java.util.List;
import pl.mors.activity.GroupId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form for a new session.
 *
 * @param held whether it is about a session that took place already
 * @param refusals keys of the sentences that say why a plan was refused
 * @param clashes what stands in the way of which times
 * @param mayOverride whether the reader may go on against what was refused, with a reason
 */
public record SessionFormPage(
        Form form,
        GroupId group,
        String groupName,
        boolean held,
        List<Option> rooms,
        List<Option> facilitators,
        List<String> refusals,
        List<ClashText> clashes,
        boolean mayOverride) {}
