package pl.mors.intake.listing;

import java.util.List;
import java.util.Locale;
import pl.mors.platform.text.Texts;

/**
 * Something about a list that a clerk must know.
 *
 * @param line in the file, from 1; 0 for the list as a whole
 * @param column from 0; -1 for the row as a whole
 * @param value what stands there
 * @param args for the text, in its order
 */
public record Problem(int line, int column, Code code, String value, List<String> args) {

    public static final int WHOLE_LIST = 0;
    public static final int WHOLE_ROW = -1;

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem ofRow(int line, Code code, String... args) {
        return new Problem(line, WHOLE_ROW, code, "", List.of(args));
    }

    public static Problem ofList(Code code, String... args) {
        return new Problem(WHOLE_LIST, WHOLE_ROW, code, "", List.of(args));
    }

    /** How much it weighs. */
    public enum Severity {
        /** The row cannot be taken in; nothing of the list is, until it is mended. */
        BLOCKING,
        /** Taken in as it is, once a person says so, and flagged from then on. */
        WARNING,
        /** Good to know. */
        NOTE
    }

    /** What it is; each has a text of what is wrong and one of what helps. */
    public enum Code {
        NO_NAME(Severity.BLOCKING),
        WRONG_NAME(Severity.BLOCKING),
        PESEL_NOT_ELEVEN_DIGITS(Severity.BLOCKING),
        PESEL_NO_SUCH_DATE(Severity.BLOCKING),
        PESEL_WRONG_CHECK_DIGIT(Severity.BLOCKING),
        REAL_PESEL(Severity.BLOCKING),
        PESEL_OF_OTHER_BIRTH_DATE(Severity.BLOCKING),
        PESEL_OF_OTHER_SEX(Severity.BLOCKING),
        NO_IDENTITY(Severity.BLOCKING),
        UNREADABLE_DATE(Severity.BLOCKING),
        FUTURE_DATE(Severity.BLOCKING),
        TOO_LONG_AGO(Severity.BLOCKING),
        UNKNOWN_WORD(Severity.BLOCKING),
        NOT_A_NUMBER(Severity.BLOCKING),
        NO_VALUE_OF_FORMULA(Severity.BLOCKING),
        TWO_PEOPLE_ONE_PESEL(Severity.BLOCKING),
        OTHER_PERSON_IN_REGISTER(Severity.BLOCKING),
        DECLARED_BEFORE_BIRTH(Severity.BLOCKING),
        NUMBER_TWICE(Severity.BLOCKING),
        NUMBER_TAKEN(Severity.BLOCKING),
        REPEATED(Severity.WARNING),
        ALIKE_IN_LIST(Severity.WARNING),
        ALIKE_IN_REGISTER(Severity.WARNING),
        OTHER_NAME_IN_REGISTER(Severity.WARNING),
        KNOWN_OTHERWISE(Severity.WARNING),
        EXPIRED_EVIDENCE(Severity.WARNING),
        EVIDENCE_INCOMPLETE(Severity.WARNING),
        INCOMPLETE_RESIDENCE(Severity.WARNING),
        INCOMPLETE_ENTRY(Severity.WARNING),
        DECLARED_OUTSIDE_PERIOD(Severity.WARNING),
        EXIT_BEFORE_DECLARATION(Severity.WARNING),
        SITUATION_WITHOUT_EXIT(Severity.WARNING),
        WRONG_NIP(Severity.WARNING),
        INSTITUTION_UNKNOWN(Severity.WARNING),
        INSTITUTION_ALIKE(Severity.WARNING),
        INSTITUTION_WITHOUT_ENTRY(Severity.WARNING),
        OTHER_PROJECT(Severity.WARNING),
        OTHER_NUMBER(Severity.WARNING),
        NOT_REPORTABLE(Severity.WARNING),
        REQUIRED_COLUMN_MISSING(Severity.WARNING),
        REPEATED_FOR_SUPPORT(Severity.NOTE),
        FOUND_IN_REGISTER(Severity.NOTE),
        ALREADY_IN(Severity.NOTE),
        INSTITUTION_FOUND(Severity.NOTE),
        INSTITUTION_JOINS(Severity.NOTE),
        INSTITUTION_ROW(Severity.NOTE),
        PESEL_ZEROS_RESTORED(Severity.NOTE),
        COLUMN_LEFT_OUT(Severity.NOTE),
        SUPPORTS_LEFT_OUT(Severity.NOTE),
        STARTED_AS_DECLARED(Severity.NOTE),
        REGISTERED_NOT_KNOWN(Severity.NOTE);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean blocks() {
        return code.severity() == Severity.BLOCKING;
    }

    /** What is wrong, in a sentence. A finding of the rules of reporting brings its own text. */
    public String reason() {
        return code == Code.NOT_REPORTABLE
                ? Texts.t(args.getFirst(), args.subList(1, args.size()).toArray())
                : Texts.t("intake.problem." + code.key(), args.toArray());
    }

    /** What helps; empty where the sentence says it all. */
    public String suggestion() {
        var key = "intake.suggestion." + code.key();
        return Texts.has(key) ? Texts.t(key, args.toArray()) : "";
    }
}
