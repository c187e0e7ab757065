package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * The person got support; the participation starts with the first one. Source: R03, domain 2.3 [S29].
 */
final class SupportGiven implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return person.supports().isEmpty() ? List.of(Finding.of(Code.NO_SUPPORT, Mending.PARTICIPATION)) : List.of();
    }
}
