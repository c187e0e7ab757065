package pl.mors.participant;

import java.time.LocalDate;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** Who lives in an area of a programme. */
public interface AreaResidents {

    /**
     * Whether a person lives elsewhere, or nobody knows where.
     *
     * @param area its key in the programme file; nobody lives outside an area that the programme does not have
     */
    boolean livesElsewhere(PersonId person, ProgrammeId programme, String area, LocalDate day);
}
