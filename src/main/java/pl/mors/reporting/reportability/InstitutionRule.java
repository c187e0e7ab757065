package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitution;

/** One thing that must hold for an institution to be reported. */
interface InstitutionRule {

    /** What does not hold; empty when all is well. */
    List<Finding> check(ReportedInstitution institution, ExportTerms terms);
}
