package pl.mors.activity.series;

import java.time.LocalDate;
import java.time.Month;

/** From the first of September to the last of August. Source: act of 7.09.1991 on the education system, from memory. */
final class SchoolYear {

    private SchoolYear() {}

    /** Of the one that runs on a day. */
    static LocalDate lastDay(LocalDate day) {
        boolean begins = day.getMonthValue() >= Month.SEPTEMBER.getValue();
        return LocalDate.of(begins ? day.getYear() + 1 : day.getYear(), Month.AUGUST, 31);
    }
}
