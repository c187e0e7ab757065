package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * Correcting the record of a held session.
 *
 * @param problem why it was not done
 * @param clashes what was in the room, or where its leaders were
 * @param standing what else the group has at that time
 * @param missing who is present but would have missed all of it, as far as the reader may know; null where nobody would
 */
public record CorrectSessionPage(
        Form form,
        SessionDetails session,
        List<Option> rooms,
        List<Option> facilitators,
        EquipmentChoice equipment,
        @Nullable Notice problem,
        List<ClashText> clashes,
        List<StandingSession> standing,
        @Nullable List<String> missing) {

    CorrectSessionPage with(Notice why) {
        return new CorrectSessionPage(form, session, rooms, facilitators, equipment, why, List.of(), List.of(), null);
    }

    CorrectSessionPage with(ClashText why) {
        return new CorrectSessionPage(
                form, session, rooms, facilitators, equipment, null, List.of(why), List.of(), null);
    }

    CorrectSessionPage beside(List<StandingSession> others) {
        return new CorrectSessionPage(form, session, rooms, facilitators, equipment, null, List.of(), others, null);
    }

    CorrectSessionPage tooShort(List<String> people) {
        return new CorrectSessionPage(
                form, session, rooms, facilitators, equipment, null, List.of(), List.of(), people);
    }

    public boolean isRefused() {
        return problem != null || !clashes.isEmpty() || !standing.isEmpty() || missing != null;
    }
}
