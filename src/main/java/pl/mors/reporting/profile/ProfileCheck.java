package pl.mors.reporting.profile;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.mors.reporting.profile.ExportProfile.Column;
import pl.mors.reporting.profile.ExportProfile.Dictionary;
import pl.mors.reporting.profile.ExportProfile.Entry;
import pl.mors.reporting.profile.ExportProfile.MandatoryRule;
import pl.mors.reporting.profile.ExportProfile.Rows;
import pl.mors.reporting.profile.ExportProfile.ValueFormat;

/** What has to hold within a profile so that a file can be written by it. */
final class ProfileCheck {

    private final ExportProfile profile;
    private final List<String> problems = new ArrayList<>();

    private ProfileCheck(ExportProfile profile) {
        this.profile = profile;
    }

    /** Everything that is wrong, in English: profiles are shipped with the program. */
    static List<String> problemsOf(ExportProfile profile) {
        ProfileCheck check = new ProfileCheck(profile);
        check.fileFormat();
        for (int i = 0; i < profile.columns().size(); i++) {
            check.column(i + 1, profile.columns().get(i));
        }
        check.institutions();
        profile.dictionaries().forEach(check::dictionary);
        return List.copyOf(check.problems);
    }

    private void fileFormat() {
        var format = profile.fileFormat();
        problem(!Charset.isSupported(format.encoding()), "file: unknown encoding " + format.encoding());
        problem(format.separator().length() != 1, "file: the separator is one character");
        problem(
                (format.rows() == Rows.PERSON) != (format.multiValueJoiner() != null),
                "file: one row per person needs multi_value_joiner, one per support has none");
        try {
            var _ = DateTimeFormatter.ofPattern(format.dateFormat());
        } catch (IllegalArgumentException e) {
            problems.add("file: date_format " + e.getMessage());
        }
        problem(profile.columns().isEmpty(), "no columns");
    }

    private void institutions() {
        problem(
                profile.columns().stream().anyMatch(column -> column.source().isOfInstitution()),
                "columns: what is an institution's belongs to the columns of institutions");
        var institutions = profile.institutions();
        if (institutions == null) {
            return;
        }
        for (int i = 0; i < institutions.columns().size(); i++) {
            column(i + 1, institutions.columns().get(i));
        }
        problem(
                institutions.columns().stream()
                        .anyMatch(column -> column.source().isOfPerson()),
                "institutions: what is a person's belongs to the columns of people");
        problem(
                profile.hasInstitutionsAmongPeople()
                        && !labels(institutions.columns()).equals(labels(profile.columns())),
                "institutions: rows of one file have the same columns");
    }

    private static List<String> labels(List<Column> columns) {
        return columns.stream().map(Column::label).toList();
    }

    private void column(int number, Column column) {
        String where = "column %d (%s): ".formatted(number, column.label());
        SourceField source = column.source();
        problem(
                (source == SourceField.CONSTANT) != (column.value() != null),
                where + "a value belongs to the source constant and to no other");
        problem(
                source.isCoded() != (column.dictionary() != null),
                where + "a dictionary belongs to coded sources and to no others");
        problem(
                column.dictionary() != null && !profile.dictionaries().containsKey(column.dictionary()),
                where + "no dictionary " + column.dictionary());
        problem(
                source.isDate() != (column.format() == ValueFormat.DATE),
                where + "the format date belongs to sources that are dates and to no others");
        problem(
                source == SourceField.EMPTY && column.mandatory() != MandatoryRule.OPTIONAL,
                where + "a column that stays empty is optional");
        problem(
                column.mandatory() == MandatoryRule.WHEN_DICTIONARY_HAS_IT
                        && profile.dictionaryOf(column)
                                .map(Dictionary::dependsOn)
                                .isEmpty(),
                where + "the rule when_dictionary_has_it needs a dictionary that depends on a field");
    }

    private void dictionary(String name, Dictionary dictionary) {
        String where = "dictionary " + name + ": ";
        Set<List<String>> seen = new HashSet<>();
        for (Entry entry : dictionary.entries()) {
            problem(
                    (dictionary.dependsOn() == null) != entry.of().isEmpty(),
                    where + entry.code() + ": of belongs to entries of a dictionary that depends on a field");
            List<String> parents = entry.of().isEmpty() ? List.of("") : entry.of();
            parents.forEach(parent ->
                    problem(!seen.add(List.of(entry.code(), parent)), where + entry.code() + " stands there twice"));
        }
        problem(allColumns().noneMatch(column -> name.equals(column.dictionary())), where + "no column uses it");
    }

    private Stream<Column> allColumns() {
        var institutions = profile.institutions();
        return Stream.concat(
                profile.columns().stream(), institutions == null ? Stream.empty() : institutions.columns().stream());
    }

    private void problem(boolean isOne, String text) {
        if (isOne) {
            problems.add(text);
        }
    }
}
