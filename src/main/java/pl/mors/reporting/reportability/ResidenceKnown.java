package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * The address on the day of the first support is known. Source: domain 1.3, 1.5.
 */
final class ResidenceKnown implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return person.residence() == null ? List.of(Finding.of(Code.NO_RESIDENCE, Mending.PERSON)) : List.of();
    }
}
