package pl.mors.reporting.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A funder's participants' file.
 *
 * @param programmingPeriod period whose programmes are settled with it, such as {@code 2014-2020}
 * @param validFrom first day on which a file may be made by it
 * @param columns in the order of the file; a label may occur twice, so that position tells columns apart
 * @param institutions how institutions are told; null where no source says how
 * @param dictionaries the funder's words, by the name that columns refer to
 */
public record ExportProfile(
        String code,
        String name,
        String programmingPeriod,
        LocalDate validFrom,
        @JsonProperty("file") FileFormat fileFormat,
        List<Column> columns,
        @Nullable Institutions institutions,
        Map<String, Dictionary> dictionaries) {

    /**
     * How institutions are told.
     *
     * @param columns in the order of the file; in the file of the people as many as theirs, with the same labels
     */
    public record Institutions(InstitutionsFile file, List<Column> columns) {}

    /** Where the rows of institutions stand. */
    public enum InstitutionsFile {
        /** Before those of the people. */
        SAME,
        OWN
    }

    /** Whether a source says so or it was taken for granted. */
    public enum Status {
        CONFIRMED,
        ASSUMED
    }

    /**
     * How the file is written.
     *
     * @param encoding IANA name
     * @param dateFormat pattern of {@link java.time.format.DateTimeFormatter}
     * @param multiValueJoiner what joins the supports of a person in one cell; only with one row per person
     * @param mark source, by the list in docs/export-profiles.md
     */
    public record FileFormat(
            String separator,
            String encoding,
            boolean byteOrderMark,
            LineEnd lineEnd,
            String dateFormat,
            Rows rows,
            @Nullable String multiValueJoiner,
            Status status,
            String mark) {}

    /** End of a line. */
    public enum LineEnd {
        CRLF("\r\n"),
        LF("\n");

        private final String characters;

        LineEnd(String characters) {
            this.characters = characters;
        }

        public String characters() {
            return characters;
        }
    }

    /** What a row is. */
    public enum Rows {
        PERSON,
        SUPPORT
    }

    /**
     * A column.
     *
     * @param value text of every row; with the source {@code constant} only
     * @param dictionary name of the dictionary that words the value; with coded sources only
     * @param mandatory when an empty cell keeps the person from being reported
     */
    public record Column(
            String label,
            SourceField source,
            @Nullable String value,
            @Nullable String dictionary,
            @Nullable ValueFormat format,
            MandatoryRule mandatory,
            Status status,
            String mark) {}

    /** Form that a plain value must have or is given; without one it is written as it is. */
    public enum ValueFormat {
        LOWER_CASE,
        INTEGER,
        DATE,
        PESEL,
        POSTCODE,
        EMAIL,
        PHONE,
        /** With an apostrophe before it, which keeps spreadsheets from taking a number for one. */
        APOSTROPHE
    }

    /** When a cell must not be empty. */
    public enum MandatoryRule {
        ALWAYS,
        OPTIONAL,
        /** Once the person has left the programme. */
        AT_EXIT,
        /** Unless the person has no PESEL. */
        WITH_PESEL,
        /** At least one of the columns with this rule. */
        ONE_CONTACT,
        /** For employees of a supported institution. */
        INSTITUTION_STAFF,
        /** For people who were working at entry. */
        EMPLOYED,
        /** For people who were learning at entry. */
        IN_EDUCATION,
        /** For people who were given a grant to start a business. */
        START_UP_GRANT,
        /** When the dictionary has a word for the value that the column depends on. */
        WHEN_DICTIONARY_HAS_IT
    }

    /**
     * The funder's words for MORS's codes.
     *
     * @param dependsOn field whose code narrows the entries
     */
    public record Dictionary(@Nullable SourceField dependsOn, List<Entry> entries) {

        /** The word for a code that depends on nothing. */
        public Optional<String> word(String code) {
            return word(code, null);
        }

        /**
         * The word for a code.
         *
         * @param parent code of the field in {@link #dependsOn()}
         * @return empty when the funder has no word for it
         */
        public Optional<String> word(String code, @Nullable String parent) {
            return entries.stream()
                    .filter(entry -> entry.code().equals(code) && entry.belongsTo(parent))
                    .map(Entry::value)
                    .findFirst();
        }

        /** Whether any code is possible under the parent's one. */
        public boolean hasWordsFor(@Nullable String parent) {
            return entries.stream().anyMatch(entry -> entry.belongsTo(parent));
        }
    }

    /**
     * A word.
     *
     * @param of codes of the parent that the word is for; empty where the dictionary depends on nothing
     */
    public record Entry(String code, List<String> of, String value, Status status, String mark) {

        boolean belongsTo(@Nullable String parent) {
            return parent == null ? of.isEmpty() : of.contains(parent);
        }
    }

    /** A column with its position, counted from 1. */
    public record Position(int number, Column column) {}

    /** Columns that no source confirms, in the order of the file. */
    public List<Position> assumedColumns() {
        return Stream.iterate(1, number -> number <= columns.size(), number -> number + 1)
                .map(number -> new Position(number, columns.get(number - 1)))
                .filter(position -> position.column().status() == Status.ASSUMED)
                .toList();
    }

    /** Whether the file of the people holds institutions, too. */
    public boolean hasInstitutionsAmongPeople() {
        return institutions != null && institutions.file() == InstitutionsFile.SAME;
    }

    /** Whether institutions have a file of their own. */
    public boolean hasFileOfInstitutions() {
        return institutions != null && institutions.file() == InstitutionsFile.OWN;
    }

    /** The dictionary of a column. */
    public Optional<Dictionary> dictionaryOf(Column column) {
        return Optional.ofNullable(column.dictionary()).map(dictionaries::get);
    }
}
