package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * An institution whose employees take part says that its staff is supported. Not the other way round: they may be supported without
 * being participants. Source: domain 1.2, position 20, beside 1.3, positions 2 and 3 [T5][S1].
 */
final class StaffCoverageAgrees implements InstitutionRule {

    @Override
    public List<Finding> check(ReportedInstitution institution, ExportTerms terms) {
        return institution.staff() > 0 && !institution.staffCovered()
                ? List.of(Finding.of(
                        Code.STAFF_NOT_COVERED,
                        Mending.INSTITUTION_PARTICIPATION,
                        Texts.n("reporting.people", institution.staff())))
                : List.of();
    }
}
