package pl.mors.reporting.export;

import java.util.List;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.reportability.Finding;

/** An institution that may not be reported yet, and why. */
record LeftOutInstitution(ReportedInstitution institution, List<Finding> findings) {

    LeftOutInstitution {
        findings = List.copyOf(findings);
    }
}
