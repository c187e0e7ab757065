package pl.mors.participant.exit;

import java.util.List;
import pl.mors.participant.Participation;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of leaving.
 *
 * @param correction whether an exit was recorded before
 */
public record ExitPage(
        Person person,
        Participation participation,
        String programmeTitle,
        Form form,
        List<Option> reasons,
        boolean correction) {}
