package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/**
 * What the funder counts about health, origin and housing, and for a time about the household. Refusing is an answer where the form offers it. Source: data scope
 * 2014-2020, positions 39-42; SM EFS, columns 34-38.
 */
public enum SensitiveQuestion implements Coded {
    MINORITY(true, Asked.ALWAYS),
    FOREIGN_ORIGIN(false, Asked.SINCE_2021),
    THIRD_COUNTRY_NATIONAL(false, Asked.SINCE_2021),
    HOMELESS(false, Asked.ALWAYS),
    DISABILITY(true, Asked.ALWAYS),
    OTHER_DISADVANTAGE(true, Asked.BEFORE_2021),
    JOBLESS_HOUSEHOLD(false, Asked.FOR_A_TIME),
    JOBLESS_HOUSEHOLD_WITH_CHILDREN(false, Asked.FOR_A_TIME),
    SINGLE_ADULT_WITH_CHILDREN(false, Asked.FOR_A_TIME);

    private enum Asked {
        ALWAYS,
        BEFORE_2021,
        SINCE_2021,
        /** Of the period 2014-2020, until {@link HouseholdQuestions} are asked no more. */
        FOR_A_TIME
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

    boolean isAboutHousehold() {
        return asked == Asked.FOR_A_TIME;
    }

    /**
     * What a programming period asks.
     *
     * @param day of joining; null where nobody signs, and then nothing is asked that was asked for a time only
     */
    public static List<SensitiveQuestion> in(ProgrammingPeriod period, @Nullable LocalDate day) {
        boolean household = day != null && HouseholdQuestions.published().areAskedOn(day);
        return Arrays.stream(values())
                .filter(one -> one.isAskedIn(period) && (household || !one.isAboutHousehold()))
                .toList();
    }

    private boolean isAskedIn(ProgrammingPeriod period) {
        return switch (period) {
            case FROM_2014_TO_2020 -> asked != Asked.SINCE_2021;
            case FROM_2021_TO_2027 -> asked == Asked.ALWAYS || asked == Asked.SINCE_2021;
            case NONE -> false;
        };
    }
}
