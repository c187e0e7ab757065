package pl.mors.person;

import java.time.LocalDate;
import java.time.Period;

/**
 * From which day a person acts alone: the eighteenth birthday. Source: Civil Code, article 10 § 1. The register knows
 * nothing of full age by marriage (§ 2).
 */
public final class FullAge {

    private static final int YEARS = 18;

    private FullAge() {}

    /** Whether somebody else has to act for the person on a day. */
    public static boolean isMinor(LocalDate bornOn, LocalDate day) {
        return Period.between(bornOn, day).getYears() < YEARS;
    }
}
