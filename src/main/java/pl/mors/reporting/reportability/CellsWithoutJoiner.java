package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;

/**
 * No value holds the character that joins the supports of a person in one cell: it would shift all after it. Source: domain 1.5 [T10].
 */
final class CellsWithoutJoiner implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        var joiner = terms.profile().fileFormat().multiValueJoiner();
        return joiner == null
                ? List.of()
                : ReadCells.of(person, terms).stream()
                        .filter(read -> read.cell().text().contains(joiner))
                        .map(read -> Finding.of(
                                Code.FORBIDDEN_CHARACTER,
                                read.mendedAt(),
                                read.column().label(),
                                joiner))
                        .toList();
    }
}
