package pl.mors.reporting.reportability;

import java.util.List;
import java.util.Locale;

/**
 * Something that keeps a person or an institution from being reported.
 *
 * @param args for the text, in its order
 * @param mendedAt the page that mends it
 */
public record Finding(Code code, List<String> args, Mending mendedAt) {

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(Code code, Mending mendedAt, String... args) {
        return new Finding(code, List.of(args), mendedAt);
    }

    /** Key of the sentence that says what is wrong. */
    public String textKey() {
        return "reporting.finding." + code.name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong; each has one text. */
    public enum Code {
        NO_SUPPORT,
        NO_DECLARATION,
        SUPPORT_BEFORE_DECLARATION,
        NO_IDENTIFIER,
        TWO_IDENTIFIERS,
        WRONG_PESEL,
        PESEL_OF_OTHER_BIRTH_DATE,
        PESEL_OF_OTHER_SEX,
        NO_RESIDENCE,
        NO_ENTRY_SITUATION,
        NO_EXIT_SITUATION,
        EXIT_BEFORE_LAST_SUPPORT,
        SUPPORT_OUTSIDE_PERIOD,
        EXIT_OUTSIDE_PERIOD,
        MISSING,
        NO_CONTACT,
        NO_WORD,
        WRONG_POSTCODE,
        WRONG_EMAIL,
        WRONG_PHONE,
        FORBIDDEN_CHARACTER,
        STAFF_NOT_COVERED
    }

    /** Where a finding is mended. */
    public enum Mending {
        /** The person's own data: names, identifiers, contact, address. */
        PERSON,
        DECLARATION,
        PARTICIPATION,
        EXIT,
        FOLLOW_UP,
        /** The programme's file, which words the supports. */
        PROGRAMME,
        /** The institution's own data: name, kind, contact, address. */
        INSTITUTION,
        /** The institution's part in the programme, with its supports. */
        INSTITUTION_PARTICIPATION
    }
}
