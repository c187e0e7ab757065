package pl.mors.reporting.reportability;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;

/**
 * Post codes, e-mail addresses and phone numbers have the form that the funder checks. Source: domain 2.3 [T6].
 */
final class CellsWellFormed implements ReportabilityRule, InstitutionRule {

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{2}-[0-9]{3}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("[0-9]{7,15}");

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
                .filter(read -> !read.isEmpty())
                .flatMap(read -> check(read).stream())
                .toList();
    }

    private static Optional<Finding> check(ReadCells.Read read) {
        var format = read.column().format();
        if (format == null) {
            return Optional.empty();
        }
        return switch (format) {
            case POSTCODE -> unless(POSTCODE, Code.WRONG_POSTCODE, read);
            case EMAIL -> unless(EMAIL, Code.WRONG_EMAIL, read);
            case PHONE -> unless(PHONE, Code.WRONG_PHONE, read);
            // A PESEL has a rule of its own; the others are written by MORS itself.
            case LOWER_CASE, INTEGER, DATE, PESEL, APOSTROPHE -> Optional.empty();
        };
    }

    private static Optional<Finding> unless(Pattern form, Code code, ReadCells.Read read) {
        return form.matcher(read.cell().text()).matches()
                ? Optional.empty()
                : Optional.of(Finding.of(code, read.mendedAt(), read.cell().text()));
    }
}
