package pl.mors.reporting.reportability;

import java.util.ArrayList;
import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * The institution left on or after the day of the last support, and within the programme's period. Source: domain 1.2, positions 19
 * and 24, and 2.3 [M].
 */
final class InstitutionEndInOrder implements InstitutionRule {

    @Override
    public List<Finding> check(ReportedInstitution institution, ExportTerms terms) {
        var ended = institution.endedOn();
        if (ended == null) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var last = institution.lastSupportOn();
        if (last != null && ended.isBefore(last)) {
            findings.add(Finding.of(
                    Code.EXIT_BEFORE_LAST_SUPPORT,
                    Mending.INSTITUTION_PARTICIPATION,
                    Texts.date(ended),
                    Texts.date(last)));
        }
        if (!terms.period().contains(ended)) {
            findings.add(Finding.of(Code.EXIT_OUTSIDE_PERIOD, Mending.INSTITUTION_PARTICIPATION, Texts.date(ended)));
        }
        return findings;
    }
}
