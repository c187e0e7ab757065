package pl.mors.participant.institution;

import java.util.List;
import pl.mors.programme.Programme;

/** The participants of a programme who come from an institution. */
public record InstitutionStaffPage(Programme programme, Institution institution, List<InstitutionStaff> staff) {

    public InstitutionStaffPage {
        staff = List.copyOf(staff);
    }
}
