package pl.mors.participant.exit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of leaving.
 *
 * @param exitDataDays within how many days after leaving the person's situation is asked; null when it is not
 * @param correction whether an exit was recorded before
 */
public record ExitPage(
        Person person,
        Participation participation,
        String programmeTitle,
        Form form,
        List<Option> reasons,
        @Nullable Integer exitDataDays,
        boolean correction) {

    /** Reasons that leave open whether the participation ended as planned. */
    public List<String> mayLeavePathOpen() {
        return Arrays.stream(ExitReason.values())
                .filter(reason -> reason != ExitReason.PATH_COMPLETED)
                .map(Enum::name)
                .toList();
    }
}
