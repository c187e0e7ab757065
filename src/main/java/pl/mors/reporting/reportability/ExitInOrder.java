package pl.mors.reporting.reportability;

import java.util.ArrayList;
import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * The person left on or after the day of the last support, and within the programme's period. Source: domain 2.3 [M].
 */
final class ExitInOrder implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        var exit = person.exit();
        if (exit == null) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var last = person.lastSupportOn();
        if (last != null && exit.on().isBefore(last)) {
            findings.add(
                    Finding.of(Code.EXIT_BEFORE_LAST_SUPPORT, Mending.EXIT, Texts.date(exit.on()), Texts.date(last)));
        }
        if (!terms.period().contains(exit.on())) {
            findings.add(Finding.of(Code.EXIT_OUTSIDE_PERIOD, Mending.EXIT, Texts.date(exit.on())));
        }
        return findings;
    }
}
