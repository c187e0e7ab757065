package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;

/** One thing that must hold for a person to be reported (R04). */
public interface ReportabilityRule {

    /** What does not hold; empty when all is well. */
    List<Finding> check(ReportedParticipation person, ExportTerms terms);
}
