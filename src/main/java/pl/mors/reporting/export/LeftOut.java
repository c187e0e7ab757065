package pl.mors.reporting.export;

import java.util.List;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding;

/** A person who may not be reported yet, and why. */
record LeftOut(ReportedParticipation person, List<Finding> findings) {

    LeftOut {
        findings = List.copyOf(findings);
    }
}
