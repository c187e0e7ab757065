package pl.mors.employment.internship;

import java.util.List;

/**
 * Why an agreement cannot be as it is, or should not.
 *
 * @param code of its text
 * @param args of its text
 * @param overridable whether somebody may go on against it and say why
 */
record AgreementRefusal(Code code, List<Object> args, boolean overridable) {

    enum Code {
        NO_FIGURES,
        OUTSIDE_PROGRAMME,
        NOT_DECLARED,
        BEFORE_DECLARATION,
        ENDED_BEFORE,
        LEFT_BEFORE,
        SIGNED_AFTER_START,
        TOO_SHORT,
        TOO_LONG,
        SAME_EMPLOYER,
        TOO_MANY_INTERNS,
        STAFF_UNKNOWN,
        NUMBER_TAKEN,
        OVERLAPS,
        MARKS_OUTSIDE
    }

    static AgreementRefusal hard(Code code, Object... args) {
        return new AgreementRefusal(code, List.of(args), false);
    }

    static AgreementRefusal soft(Code code, Object... args) {
        return new AgreementRefusal(code, List.of(args), true);
    }

    String textKey() {
        return "employment.internship.refusal." + code;
    }
}
