package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form for a new session.
 *
 * @param held whether it is about a session that took place already
 * @param told what was done to the form without planning anything
 * @param refusals keys of the sentences that say why a plan was refused
 * @param clashes what stands in the way of which times
 * @param standing what else the group has at these times
 * @param mayOverride whether the reader may go on against what was refused, with a reason
 */
public record SessionFormPage(
        Form form,
        GroupId group,
        String groupName,
        boolean held,
        List<Option> rooms,
        List<Option> facilitators,
        @Nullable String told,
        List<String> refusals,
        List<ClashText> clashes,
        List<StandingSession> standing,
        boolean mayOverride) {

    SessionFormPage telling(String what, boolean overridden) {
        return new SessionFormPage(
                form, group, groupName, held, rooms, facilitators, what, List.of(), List.of(), List.of(), overridden);
    }

    SessionFormPage refused(List<String> why, boolean overridable) {
        return new SessionFormPage(
                form, group, groupName, held, rooms, facilitators, null, why, List.of(), List.of(), overridable);
    }

    SessionFormPage clashing(List<ClashText> with, boolean overridden) {
        return new SessionFormPage(
                form, group, groupName, held, rooms, facilitators, null, List.of(), with, List.of(), overridden);
    }

    SessionFormPage beside(List<StandingSession> others) {
        return new SessionFormPage(
                form, group, groupName, held, rooms, facilitators, null, List.of(), List.of(), others, false);
    }
}
