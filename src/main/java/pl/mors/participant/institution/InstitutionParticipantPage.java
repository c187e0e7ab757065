package pl.mors.participant.institution;

import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;

/**
 * An institution as a participant of a programme.
 *
 * @param form its two forms: what is said about its part, and a further support
 * @param kinds of support that the programme gives
 * @param mayOpenStaff whether the reader may know who takes part
 * @param mayWrite whether the reader may change anything
 */
public record InstitutionParticipantPage(
        Programme programme,
        InstitutionInProgramme participant,
        Form form,
        List<Option> kinds,
        List<Option> yesNo,
        boolean mayOpenStaff,
        boolean mayWrite) {

    /** Whether people of its staff take part though it is said that none is supported. */
    public boolean staffContradicts() {
        return participant.staff() > 0 && !participant.staffCovered();
    }
}
