package pl.mors.participant.declaration;

import java.util.Arrays;
import java.util.List;
import pl.mors.platform.Coded;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/**
 * What the funder counts about health, origin and housing. Refusing is an answer where the form offers it. Source: data scope
 * 2014-2020, positions 39-42; SM EFS, columns 34-38.
 */
public enum SensitiveQuestion implements Coded {
    MINORITY(true, Asked.ALWAYS),
    FOREIGN_ORIGIN(false, Asked.SINCE_2021),
    THIRD_COUNTRY_NATIONAL(false, Asked.SINCE_2021),
    HOMELESS(false, Asked.ALWAYS),
    DISABILITY(true, Asked.ALWAYS),
    OTHER_DISADVANTAGE(true, Asked.BEFORE_2021);

    private enum Asked {
        ALWAYS,
        BEFORE_2021,
        SINCE_2021
    }

    private final boolean refusable;
    private final Asked asked;

    SensitiveQuestion(boolean refusable, Asked asked) {
        this.refusable = refusable;
        this.asked = asked;
    }

    /** Name of the form's field. */
    public String field() {
        return "sensitive-" + code();
    }

    public List<SensitiveAnswer> answers() {
        return refusable ? List.of(SensitiveAnswer.values()) : List.of(SensitiveAnswer.YES, SensitiveAnswer.NO);
    }

    /** What a programming period asks. */
    public static List<SensitiveQuestion> in(ProgrammingPeriod period) {
        return Arrays.stream(values()).filter(one -> one.isAskedIn(period)).toList();
    }

    private boolean isAskedIn(ProgrammingPeriod period) {
        return switch (period) {
            case FROM_2014_TO_2020 -> asked != Asked.SINCE_2021;
            case FROM_2021_TO_2027 -> asked != Asked.BEFORE_2021;
            case NONE -> false;
        };
    }
}
