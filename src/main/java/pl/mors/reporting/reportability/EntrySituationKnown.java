package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * Education and status on the labour market at entry are known. Source: R04, domain 1.1 [S11].
 */
final class EntrySituationKnown implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return person.entry() == null ? List.of(Finding.of(Code.NO_ENTRY_SITUATION, Mending.DECLARATION)) : List.of();
    }
}
