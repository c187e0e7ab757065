package pl.mors.participant.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of the situation after leaving.
 *
 * @param deadline null while the person has not left, and in programmes that ask nothing afterwards
 * @param overdue whether today is after the deadline
 */
public record FollowUpPage(
        Person person,
        Participation participation,
        String programmeTitle,
        Form form,
        @Nullable ExitDataDeadline deadline,
        boolean overdue,
        List<Option> situations,
        List<Option> evidenceKinds) {}
