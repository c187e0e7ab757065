package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;

/**
 * The funder has a word for every coded value. Source: the profile's dictionaries, domain 1.4 and 1.6.
 */
final class KnownWords implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return ReadCells.of(person, terms).stream()
                .filter(read -> read.cell().unknownCode() != null)
                .map(read -> Finding.of(
                        Code.NO_WORD,
                        read.mendedAt(),
                        read.column().label(),
                        String.valueOf(read.cell().unknownCode())))
                .toList();
    }
}
