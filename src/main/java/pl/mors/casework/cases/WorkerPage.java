package pl.mors.casework.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationId;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about who has the case.
 *
 * @param held the case as it stands; null before it is opened
 * @param stale whether somebody else changed it since it was read
 */
public record WorkerPage(
        Form form,
        Person person,
        ParticipationId participation,
        String programmeTitle,
        @Nullable SupportCase held,
        List<Option> workers,
        boolean stale) {

    /** The row that the form was read with; empty before the case is opened. */
    public String version() {
        return held == null ? "" : held.version().toString();
    }
}
