package pl.mors.reporting.reportability;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.reporting.participants.Cell;
import pl.mors.reporting.participants.CellReader;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.InstitutionCells;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import pl.mors.reporting.profile.ExportProfile.Column;
import pl.mors.reporting.profile.SourceField;
import pl.mors.reporting.reportability.Finding.Mending;

/** The cells of a person or an institution as they would stand in the file, those of a support once for each support. */
final class ReadCells {

    private ReadCells() {}

    static List<Read> of(ReportedParticipation person, ExportTerms terms) {
        var reader = new CellReader(terms);
        return terms.profile().columns().stream()
                .flatMap(column -> column.source().isOfSupport()
                        ? person.supports().stream().map(support -> read(reader, terms, column, person, support))
                        : Stream.of(read(reader, terms, column, person, null)))
                .toList();
    }

    static List<Read> of(ReportedInstitution institution, ExportTerms terms) {
        var reader = new InstitutionCells(terms);
        var told = terms.profile().institutions();
        return told == null
                ? List.of()
                : told.columns().stream()
                        .flatMap(column -> column.source().isOfSupport()
                                ? institution.supports().stream()
                                        .map(support -> read(reader, terms, column, institution, support))
                                : Stream.of(read(reader, terms, column, institution, null)))
                        .toList();
    }

    private static Read read(
            InstitutionCells reader,
            ExportTerms terms,
            Column column,
            ReportedInstitution institution,
            ReportedInstitution.@Nullable Support support) {
        var parent = reader.parentCode(column, institution, support);
        return new Read(column, reader.cell(column, institution, support), hasWords(terms, column, parent), true);
    }

    private static boolean hasWords(ExportTerms terms, Column column, @Nullable String parent) {
        return terms.profile()
                .dictionaryOf(column)
                .map(dictionary -> dictionary.hasWordsFor(parent))
                .orElse(false);
    }

    private static Read read(
            CellReader reader,
            ExportTerms terms,
            Column column,
            ReportedParticipation person,
            @Nullable Support support) {
        var parent = reader.parentCode(column, person, support);
        return new Read(column, reader.cell(column, person, support), hasWords(terms, column, parent), false);
    }

    /**
     * A cell that was read.
     *
     * @param dictionaryHasWords whether the funder has any word here, given the value that the column depends on
     * @param ofInstitution whether an institution's row has it
     */
    record Read(Column column, Cell cell, boolean dictionaryHasWords, boolean ofInstitution) {

        /** Nothing stands there, and nothing was to be worded. */
        boolean isEmpty() {
            return cell.isEmpty() && cell.unknownCode() == null;
        }

        /** Whether the value lacks because all that it is part of does. */
        boolean partOfMissingWhole(ReportedParticipation person) {
            return switch (group()) {
                case "residence" -> person.residence() == null;
                case "entry" ->
                    column.source() == SourceField.AGE ? person.supports().isEmpty() : person.entry() == null;
                case "exit" ->
                    person.exit() == null || person.exit().situations().isEmpty();
                default -> column.source() == SourceField.STARTED_ON || isIdentifier();
            };
        }

        private boolean isIdentifier() {
            return column.source() == SourceField.PESEL || column.source() == SourceField.PESEL_OR_OTHER_IDENTIFIER;
        }

        Mending mendedAt() {
            return switch (group()) {
                case "institution" -> isOfItsPart() ? Mending.INSTITUTION_PARTICIPATION : Mending.INSTITUTION;
                case "person", "residence" -> Mending.PERSON;
                case "entry", "answer" -> Mending.DECLARATION;
                case "exit" -> Mending.FOLLOW_UP;
                case "support" ->
                    ofInstitution && column.source() == SourceField.SUPPORT_ENDED_ON
                            ? Mending.INSTITUTION_PARTICIPATION
                            : Mending.PROGRAMME;
                case "programme" -> Mending.PROGRAMME;
                default -> Mending.PARTICIPATION;
            };
        }

        private boolean isOfItsPart() {
            return switch (column.source()) {
                case INSTITUTION_STARTED_ON, INSTITUTION_ENDED_ON, STAFF_COVERED -> true;
                default -> false;
            };
        }

        private String group() {
            return column.source().key().split("\\.", 2)[0];
        }
    }
}
