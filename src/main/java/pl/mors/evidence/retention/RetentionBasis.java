package pl.mors.evidence.retention;

import java.util.Arrays;
import java.util.List;
import pl.mors.platform.Coded;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/** From what the time runs for which papers are kept. */
public enum RetentionBasis implements Coded {
    /** The last payment to the beneficiary. */
    LAST_PAYMENT,
    /** The submission of the accounts in which the final expenditure is. */
    ACCOUNTS,
    /** A letter of the authority says the last day itself. */
    LETTER,
    /** The day on which aid was granted, the latest of all. */
    AID_GRANTED;

    /** Those that the rules of a programming period know. */
    static List<RetentionBasis> of(ProgrammingPeriod period) {
        return Arrays.stream(values())
                .filter(basis -> switch (basis) {
                    case LAST_PAYMENT -> period == ProgrammingPeriod.FROM_2021_TO_2027;
                    case ACCOUNTS -> period == ProgrammingPeriod.FROM_2014_TO_2020;
                    case LETTER -> true;
                    case AID_GRANTED -> period != ProgrammingPeriod.NONE;
                })
                .toList();
    }

    /** What only the authority knows is known by its letter. */
    boolean needsLetter() {
        return this == ACCOUNTS || this == LETTER;
    }

    RetentionScope scope() {
        return this == AID_GRANTED ? RetentionScope.INTERNSHIP_AID : RetentionScope.PROJECT;
    }
}
