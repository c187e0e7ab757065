package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * Every support lies within the programme's period, both days included. Source: domain 2.3 [M].
 */
final class SupportWithinPeriod implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return person.supports().stream()
                .filter(support -> !terms.period().contains(support.startedOn())
                        || !terms.period().contains(support.lastOn()))
                .map(support -> Finding.of(
                        Code.SUPPORT_OUTSIDE_PERIOD,
                        Mending.PARTICIPATION,
                        Texts.date(support.startedOn()),
                        Texts.date(support.lastOn())))
                .toList();
    }
}
