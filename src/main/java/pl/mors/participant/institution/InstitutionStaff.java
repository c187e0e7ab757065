package pl.mors.participant.institution;

import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;

/**
 * A participant of a programme who comes from an institution.
 *
 * @param number of the participant in the programme
 */
public record InstitutionStaff(
        ParticipationId participation, PersonId person, int number, String givenName, String familyName) {

    /** Family name first, as in a register. */
    public String nameInRegister() {
        return familyName + " " + givenName;
    }
}
