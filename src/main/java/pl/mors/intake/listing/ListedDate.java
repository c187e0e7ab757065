package pl.mors.intake.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as lists write it: 1.02.2018, 01-02-2018, 2018-02-01, with or without a time, or the number by which a spreadsheet keeps
 * it. Source: domain 2.2, both ways of writing [T2, T4, T12] and serial numbers that leak into files [T13].
 */
final class ListedDate {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(?:\\.[0-9]+)?");
    private static final Pattern TIME = Pattern.compile("[T ]+[0-9]{1,2}:[0-9]{2}(?::[0-9.]+)?$");
    private static final Pattern YEAR_WORD = Pattern.compile("\\s*r\\.?$");

    /** Five digits, from 1927 on: a number of four is rather a year. Spreadsheets count days so that 1 March 1900 is 61. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private ListedDate() {}

    static Optional<LocalDate> parse(String text) {
        var plain = YEAR_WORD
                .matcher(TIME.matcher(text).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("\\s+", "");
        try {
            var dayFirst = DAY_FIRST.matcher(plain);
            if (dayFirst.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1))));
            }
            var yearFirst = YEAR_FIRST.matcher(plain);
            if (yearFirst.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(yearFirst.group(1)),
                        Integer.parseInt(yearFirst.group(2)),
                        Integer.parseInt(yearFirst.group(3))));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return SERIAL.matcher(plain).matches()
                ? Optional.of(DAY_ZERO.plusDays((long) Double.parseDouble(plain)))
                : Optional.empty();
    }
}
