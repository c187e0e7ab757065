package pl.mors.reporting.reportability;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * Each support of an institution lies within the programme's period, which a new version of the programme may have shortened. Source:
 * domain 2.3 [M].
 */
final class InstitutionSupportWithinPeriod implements InstitutionRule {

    @Override
    public List<Finding> check(ReportedInstitution institution, ExportTerms terms) {
        return institution.supports().stream()
                .filter(support -> !terms.period().contains(support.startedOn())
                        || !terms.period().contains(last(support)))
                .map(support -> Finding.of(
                        Code.SUPPORT_OUTSIDE_PERIOD,
                        Mending.INSTITUTION_PARTICIPATION,
                        Texts.date(support.startedOn()),
                        Texts.date(last(support))))
                .toList();
    }

    private static LocalDate last(ReportedInstitution.Support support) {
        return Objects.requireNonNullElse(support.endedOn(), support.startedOn());
    }
}
