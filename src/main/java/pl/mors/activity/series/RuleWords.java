package pl.mors.activity.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import pl.mors.activity.CalendarWords;
import pl.mors.platform.text.Texts;

/** A rule and what it leaves out, in words of the reader's language. */
public final class RuleWords {

    /** Środa, sobota, niedziela: what goes before them has another ending. */
    private static final Set<DayOfWeek> FEMININE =
            EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private RuleWords() {}

    /** For example: co 2 tygodnie (wtorek, czwartek), do 30.06.2027. */
    public static String of(RepeatRule rule) {
        var recur = rule.recur();
        return Texts.t("activity.series.rule", rhythm(recur), end(recur));
    }

    private static String rhythm(Recur<LocalDate> recur) {
        if (recur.getFrequency() == Frequency.MONTHLY) {
            var one = recur.getDayList().getFirst();
            var day = RepeatRule.weekday(one);
            return Texts.t(
                    "activity.series.nth." + one.getOffset() + (FEMININE.contains(day) ? ".f" : ".m"),
                    CalendarWords.weekday(day));
        }
        var days = recur.getDayList().stream()
                .map(one -> CalendarWords.weekday(RepeatRule.weekday(one)))
                .collect(Collectors.joining(", "));
        return Texts.n("activity.series.weeks", Math.max(1, recur.getInterval()), days);
    }

    private static String end(Recur<LocalDate> recur) {
        var until = recur.getUntil();
        return until == null
                ? Texts.n("activity.session.count", recur.getCount())
                : Texts.t("activity.series.until", until);
    }

    /** Why there is no session on a day of the rule. */
    public static String of(SeriesDays.LeftOut left) {
        var name = left.name();
        return name == null ? Texts.t("activity.series.left." + left.why().code()) : name;
    }
}
