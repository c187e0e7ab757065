package pl.mors.participant.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationState;
import pl.mors.person.PersonId;

/**
 * A row of the list of participants.
 *
 * @param followUpDueOn until when the situation after leaving is due; null when nothing is owed
 */
public record RosterRow(
        ParticipationId id,
        PersonId person,
        int number,
        String givenName,
        String familyName,
        ParticipationState state,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate lastSupportOn,
        @Nullable LocalDate followUpDueOn) {

    /** Family name first, as in a register. */
    public String nameInRegister() {
        return familyName + " " + givenName;
    }
}
