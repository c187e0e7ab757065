package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.List;
import pl.mors.participant.Participation;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of the situation so many months after leaving.
 *
 * @param first the first day on which it can be asked
 * @param tooEarly whether that day has not come
 */
public record LaterSituationPage(
        Person person,
        Participation participation,
        String programmeTitle,
        int months,
        LocalDate first,
        boolean tooEarly,
        Form form,
        List<Option> situations) {}
