package pl.mors.reporting.reportability;

import java.util.ArrayList;
import java.util.List;
import pl.mors.platform.Pesel;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

/**
 * A PESEL is a valid one, and of the person's date of birth and sex. Source: domain 2.3 [T6].
 */
final class PeselAgrees implements ReportabilityRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        var digits = person.pesel();
        if (digits == null) {
            return List.of();
        }
        return switch (Pesel.parse(digits)) {
            case Pesel.Invalid ignored -> List.of(Finding.of(Code.WRONG_PESEL, Mending.PERSON));
            case Pesel.Valid(Pesel pesel) -> compare(pesel, person);
        };
    }

    private static List<Finding> compare(Pesel pesel, ReportedParticipation person) {
        var findings = new ArrayList<Finding>();
        if (!pesel.dateOfBirth().equals(person.bornOn())) {
            findings.add(Finding.of(Code.PESEL_OF_OTHER_BIRTH_DATE, Mending.PERSON));
        }
        if (pesel.sex() != person.sex()) {
            findings.add(Finding.of(Code.PESEL_OF_OTHER_SEX, Mending.PERSON));
        }
        return findings;
    }
}
