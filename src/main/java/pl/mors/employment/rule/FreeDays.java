package pl.mors.employment.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Two free days are due for each thirty calendar days of an internship that have passed.
 * Source: working time of interns, rules before 1.6.2025 [zl-prawa]; more than that is stored and shown as a warning.
 */
public final class FreeDays {

    private static final int EACH = 30;
    private static final int DUE = 2;

    private FreeDays() {}

    /**
     * How many were due by a day.
     *
     * @param on the last day that counts
     */
    public static int due(LocalDate startedOn, LocalDate on) {
        long passed = Math.max(0, ChronoUnit.DAYS.between(startedOn, on) + 1);
        return (int) (passed / EACH) * DUE;
    }
}
