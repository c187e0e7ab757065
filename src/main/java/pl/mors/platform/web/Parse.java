package pl.mors.platform.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values from what people type. Generous about how it is written, strict about what it says; empty when it says nothing usable. */
public final class Parse {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[ .,/-]+(\\d{1,2})[ .,/-]+(\\d{4})(?: ?r\\.?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[ .,/-]+(\\d{1,2})[ .,/-]+(\\d{1,2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[ .,/-]+(\\d{4})(?: ?r\\.?)?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{4})[ .,/-]+(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.,](\\d{2}))?");
    private static final Pattern MONEY = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private Parse() {}

    /** 15.5.2019, 15.05.2019, 15/05/2019, 15-05-2019, 15 05 2019 r., 15052019 or 2019-05-15; the year always in full. */
    public static Optional<LocalDate> date(String typed) {
        String text = typed.strip();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher eight = EIGHT_DIGITS.matcher(text);
        return eight.matches() ? day(eight.group(3), eight.group(2), eight.group(1)) : Optional.empty();
    }

    /** 4.2019, 04.2019, 04/2019 or 2019-04; the year always in full. */
    public static Optional<YearMonth> month(String typed) {
        String text = typed.strip();
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(monthFirst.group(2), monthFirst.group(1), "1").map(YearMonth::from);
        }
        Matcher yearFirst = MONTH_OF_YEAR.matcher(text);
        return yearFirst.matches()
                ? day(yearFirst.group(1), yearFirst.group(2), "1").map(YearMonth::from)
                : Optional.empty();
    }

    /** 9, 9:05, 09.05. */
    public static Optional<LocalTime> time(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** PLN, always with two places: 1234, 1234,5, 1 234.50 zł. */
    public static Optional<BigDecimal> money(String typed) {
        String text = typed.strip();
        if (text.endsWith("zł")) {
            text = text.substring(0, text.length() - 2).replaceAll("[\\s\\u00a0\\u202f]+$", "");
        }
        if (!MONEY.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = text.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.');
        return Optional.of(new BigDecimal(plain).setScale(2)).filter(amount -> amount.precision() <= 14);
    }

    /** A whole number, with or without spaces between thousands. */
    public static Optional<Long> whole(String typed) {
        String text = typed.strip();
        if (GROUPED.matcher(text).matches()) {
            text = text.replaceAll("[ \\u00a0\\u202f]", "");
        }
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigInteger(text).longValueExact());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
