package pl.mors.person;

import java.time.LocalDate;

/**
 * Completed years: a birthday completes one when it begins, and 28 February does for those born on the 29th in a year without one.
 * Source: Civil Code, article 112.
 */
public final class Age {

    private Age() {}

    /** Completed years on a day; negative before birth. */
    public static int on(LocalDate day, LocalDate bornOn) {
        int years = day.getYear() - bornOn.getYear();
        return bornOn.plusYears(years).isAfter(day) ? years - 1 : years;
    }
}
