package pl.mors.audit.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pl.mors.platform.text.Texts;
import tools.jackson.databind.JsonNode;

/**
 * A column's value in words, from what PostgreSQL makes of it in JSON: dates, moments and ranges come as texts, codes of a
 * dictionary have texts of their own, ids of other rows are named.
 */
final class ChangedValue {

    private static final String MONTH = "month";
    private static final String MARKS_OF_A_MONTH = "marks";

    /** With what PostgreSQL begins bytes. */
    private static final String BYTES = "\\x";

    private static final int SHOWN_DIGITS = 12;
    private static final Pattern RANGE = Pattern.compile("[\\[(]\"?([^\",]+)\"?,\"?([^\",]*)\"?[])]");
    private static final DateTimeFormatter MOMENT_IN_RANGE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSS]X", Locale.ROOT);

    private ChangedValue() {}

    static String words(String table, String column, JsonNode value, Names names) {
        if (value.isBoolean()) {
            return Texts.t(value.booleanValue() ? "audit.value.yes" : "audit.value.no");
        }
        if (value.isObject()) {
            return Texts.t("audit.value.structured");
        }
        if (value.isArray() && column.equals(MARKS_OF_A_MONTH)) {
            return days(table, value, names);
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(part -> words(table, column, part, names))
                    .collect(Collectors.joining(", "));
        }
        if (value.isString()) {
            return Names.id(value).map(names::words).orElseGet(() -> words(table, column, value.stringValue()));
        }
        return value.toString();
    }

    /** A word for each day of a month: days in a row with the same word are said together. */
    private static String days(String table, JsonNode marks, Names names) {
        var said = new ArrayList<String>();
        for (int first = 0; first < marks.size(); ) {
            int next = first + 1;
            while (next < marks.size() && marks.get(next).equals(marks.get(first))) {
                next++;
            }
            var word = words(table, MARKS_OF_A_MONTH, marks.get(first), names);
            said.add(
                    next == first + 1
                            ? Texts.t("audit.value.day", String.valueOf(next), word)
                            : Texts.t("audit.value.days", String.valueOf(first + 1), String.valueOf(next), word));
            first = next;
        }
        return String.join(", ", said);
    }

    private static String words(String table, String column, String value) {
        String key = "audit.value." + table + "." + column + "." + value.toLowerCase(Locale.ROOT);
        if (Texts.has(key)) {
            return Texts.t(key);
        }
        if (value.startsWith(BYTES)) {
            return start(value.substring(BYTES.length()));
        }
        try {
            return column.equals(MONTH) ? month(LocalDate.parse(value)) : time(value);
        } catch (DateTimeParseException anotherText) {
            return value;
        }
    }

    /** Of bytes so much as tells them from others. */
    private static String start(String hex) {
        return hex.length() <= SHOWN_DIGITS ? hex : hex.substring(0, SHOWN_DIGITS) + "…";
    }

    private static String month(LocalDate first) {
        return Texts.t("audit.value.month." + first.getMonthValue(), String.valueOf(first.getYear()));
    }

    private static String time(String value) {
        Matcher range = RANGE.matcher(value);
        if (range.matches()) {
            return range(range.group(1), range.group(2));
        }
        return value.contains("T")
                ? Texts.dateTime(OffsetDateTime.parse(value).toInstant())
                : Texts.date(LocalDate.parse(value));
    }

    /** PostgreSQL writes ranges of days with their end excluded; people say the last day. */
    private static String range(String from, String to) {
        if (from.length() == "2019-05-15".length()) {
            String first = Texts.date(LocalDate.parse(from));
            return to.isEmpty()
                    ? Texts.t("audit.value.period.from", first)
                    : Texts.t(
                            "audit.value.period",
                            first,
                            Texts.date(LocalDate.parse(to).minusDays(1)));
        }
        return Texts.t("audit.value.period", moment(from), moment(to));
    }

    private static String moment(String value) {
        return Texts.dateTime(OffsetDateTime.parse(value, MOMENT_IN_RANGE).toInstant());
    }
}
