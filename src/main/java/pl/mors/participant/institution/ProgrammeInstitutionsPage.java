package pl.mors.participant.institution;

import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;

/**
 * The institutions of a programme, and the form that takes another one in.
 *
 * @param others of the register, that do not take part yet
 * @param mayOpenStaff whether the reader may know who takes part
 * @param mayWrite whether the reader may take institutions in
 * @param parts the programme's pages that the reader may open
 */
public record ProgrammeInstitutionsPage(
        Programme programme,
        List<InstitutionInProgramme> institutions,
        Form form,
        List<Option> others,
        List<Option> yesNo,
        boolean mayOpenStaff,
        boolean mayWrite,
        List<Link> parts) {}
