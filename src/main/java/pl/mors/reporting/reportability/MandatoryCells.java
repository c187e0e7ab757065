package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.reportability.Finding.Code;

/**
 * No cell is empty that the funder's profile wants filled. What lacks as a whole (address, situation, support) is said once, by its own rule. Source: the profile's column "mandatory" (R04).
 */
final class MandatoryCells implements ReportabilityRule, InstitutionRule {

    @Override
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return ReadCells.of(person, terms).stream()
                .filter(read -> read.isEmpty() && !read.partOfMissingWhole(person))
                .filter(read -> isMandatory(read, person))
                .map(read ->
                        Finding.of(Code.MISSING, read.mendedAt(), read.column().label()))
                .toList();
    }

    @Override
    public List<Finding> check(ReportedInstitution institution, ExportTerms terms) {
        return ReadCells.of(institution, terms).stream()
                .filter(read -> read.isEmpty() && isMandatory(read, institution))
                .map(read ->
                        Finding.of(Code.MISSING, read.mendedAt(), read.column().label()))
                .toList();
    }

    private static boolean isMandatory(ReadCells.Read read, ReportedInstitution institution) {
        return switch (read.column().mandatory()) {
            case ALWAYS -> true;
            case AT_EXIT -> institution.endedOn() != null;
            case WHEN_DICTIONARY_HAS_IT -> read.dictionaryHasWords();
            case OPTIONAL, ONE_CONTACT, WITH_PESEL, INSTITUTION_STAFF, EMPLOYED, IN_EDUCATION, START_UP_GRANT -> false;
        };
    }

    private static boolean isMandatory(ReadCells.Read read, ReportedParticipation person) {
        var entry = person.entry();
        return switch (read.column().mandatory()) {
            case ALWAYS -> true;
            // Contact is a matter of several columns: see ContactStated.
            case OPTIONAL, ONE_CONTACT -> false;
            case AT_EXIT -> person.exit() != null;
            case WITH_PESEL -> person.pesel() != null;
            case INSTITUTION_STAFF -> entry != null && entry.institution() != null;
            case EMPLOYED -> entry != null && entry.labourStatus().equals("employed");
            case IN_EDUCATION -> entry != null && entry.labourStatusDetail().equals("in_education");
            case START_UP_GRANT -> person.isGrantedStartUp();
            case WHEN_DICTIONARY_HAS_IT -> read.dictionaryHasWords();
        };
    }
}
