package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;

/**
 * The funder has a word for every coded value. Source: the profile's dictionaries, domain 1.4 and 1.6.
 */
final class KnownWords implements ReportabilityRule, InstitutionRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return check(ReadCells.of(person, terms));
    }

    @Override
    public List<Finding> check(ReportedInstitution institution, ExportTerms terms) {
        return check(ReadCells.of(institution, terms));
    }

    private static List<Finding> check(List<ReadCells.Read> cells) {
        return cells.stream()
                .filter(read -> read.cell().unknownCode() != null)
                .map(read -> Finding.of(
                        Code.NO_WORD,
                        read.mendedAt(),
                        read.column().label(),
                        String.valueOf(read.cell().unknownCode())))
                .toList();
    }
}
