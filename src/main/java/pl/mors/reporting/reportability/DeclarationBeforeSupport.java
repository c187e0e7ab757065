package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * No support was given before the declaration was signed; on the day itself it may. Source: domain 2.3 [S29].
 */
final class DeclarationBeforeSupport implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        var declared = person.declaredOn();
        var started = person.startedOn();
        return declared != null && started != null && started.isBefore(declared)
                ? List.of(Finding.of(
                        Code.SUPPORT_BEFORE_DECLARATION,
                        Mending.DECLARATION,
                        Texts.date(started),
                        Texts.date(declared)))
                : List.of();
    }
}
