package pl.mors.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import pl.mors.platform.text.Texts;

/** Days and months in words of the reader's language, as calendars write them. */
public final class CalendarWords {

    private CalendarWords() {}

    /** For example: środa, 15.05.2019. */
    public static String day(LocalDate day) {
        return weekday(day) + ", " + Texts.date(day);
    }

    /** For example: środa. */
    public static String weekday(LocalDate day) {
        return weekday(day.getDayOfWeek());
    }

    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** For example: środy, of what comes back every week. */
    public static String everyWeekday(DayOfWeek day) {
        return Texts.t("activity.weekday.every." + day.getValue());
    }

    /** For example: śr. */
    public static String shortWeekday(LocalDate day) {
        return Texts.t("activity.weekday." + day.getDayOfWeek().getValue());
    }

    /** For example: maj 2019. */
    public static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale()) + " " + day.getYear();
    }

    private static Locale locale() {
        return Texts.language().locale();
    }
}
