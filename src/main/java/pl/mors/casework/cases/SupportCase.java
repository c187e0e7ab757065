package pl.mors.casework.cases;

import java.time.LocalDate;
import java.util.UUID;
import pl.mors.casework.CaseId;
import pl.mors.identity.MembershipId;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/**
 * A case as its pages and lists show it.
 *
 * @param worker who has it
 * @param version the row that says so; a form sends it back so that nobody changes what they have not seen
 */
public record SupportCase(
        CaseId id,
        UUID version,
        ParticipationId participation,
        PersonId person,
        ProgrammeId programme,
        String programmeTitle,
        String givenName,
        String familyName,
        LocalDate openedOn,
        MembershipId worker,
        String workerName) {

    public String name() {
        return givenName + " " + familyName;
    }

    public String nameInRegister() {
        return familyName + " " + givenName;
    }
}
