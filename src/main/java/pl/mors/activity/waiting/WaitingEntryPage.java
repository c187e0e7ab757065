package pl.mors.activity.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * What somebody who waits has answered.
 *
 * @param state of the entry, in words
 * @param together what is said of a family; null of whoever waits alone
 * @param refusals keys of the sentences that say why the place could not be given
 */
public record WaitingEntryPage(
        Form form,
        GroupDetails group,
        PersonId person,
        String name,
        String state,
        @Nullable String together,
        List<Option> answers,
        List<String> refusals) {}
