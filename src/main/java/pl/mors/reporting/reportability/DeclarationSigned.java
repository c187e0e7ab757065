package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * The declaration of participation is signed, where the programme asks for one. Source: domain 2.3 [S29].
 */
final class DeclarationSigned implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return terms.declarationRequired() && person.declaredOn() == null
                ? List.of(Finding.of(Code.NO_DECLARATION, Mending.DECLARATION))
                : List.of();
    }
}
