package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * Of a person who left it is known what came after. Source: domain 2.3 [M]; due within four weeks (R05, domain 3.4 [S11]).
 */
final class ExitSituationKnown implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        var exit = person.exit();
        return exit != null && exit.situations().isEmpty()
                ? List.of(Finding.of(Code.NO_EXIT_SITUATION, Mending.FOLLOW_UP, Texts.date(exit.on())))
                : List.of();
    }
}
