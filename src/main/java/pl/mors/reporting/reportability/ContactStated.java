package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.profile.ExportProfile.MandatoryRule;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * At least one way of contact is known, where the profile leaves the choice. Source: domain 1.3, columns 20 and 21 [M].
 */
final class ContactStated implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        var contacts = ReadCells.of(person, terms).stream()
                .filter(read -> read.column().mandatory() == MandatoryRule.ONE_CONTACT)
                .toList();
        return !contacts.isEmpty() && contacts.stream().allMatch(ReadCells.Read::isEmpty)
                ? List.of(Finding.of(Code.NO_CONTACT, Mending.PERSON))
                : List.of();
    }
}
