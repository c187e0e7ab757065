package pl.mors.person;

import java.time.LocalDate;

/**
 * From which day a person acts alone: the eighteenth birthday. Source: Civil Code, articles 10 § 1 and 112. The register knows
 * nothing of full age by marriage (§ 2).
 */
public final class FullAge {

    private static final int YEARS = 18;

    private FullAge() {}

    /** Whether somebody else has to act for the person on a day. */
    public static boolean isMinor(LocalDate bornOn, LocalDate day) {
        return Age.on(day, bornOn) < YEARS;
    }
}
