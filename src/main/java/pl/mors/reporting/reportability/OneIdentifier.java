package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * A PESEL and "no PESEL" exclude each other: the person has a PESEL or another identifier. Source: domain 2.3 [M].
 */
final class OneIdentifier implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        boolean pesel = person.pesel() != null;
        boolean other =
                person.otherIdentifier() != null && !person.otherIdentifier().isBlank();
        if (pesel == other) {
            return List.of(Finding.of(pesel ? Code.TWO_IDENTIFIERS : Code.NO_IDENTIFIER, Mending.PERSON));
        }
        return List.of();
    }
}
