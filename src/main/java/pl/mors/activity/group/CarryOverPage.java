package pl.mors.activity.group;

import java.util.List;
import pl.mors.activity.group.GroupFormPage.GroupName;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Carrying a group over to another programme.
 *
 * @param refusals keys of the sentences that say why it was refused
 */
public record CarryOverPage(
        Form form, GroupName group, List<String> refusals, List<Option> programmeKinds, List<Option> communities) {}
