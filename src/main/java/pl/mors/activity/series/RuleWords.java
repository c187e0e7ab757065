package pl.mors.activity.series;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import pl.mors.activity.CalendarWords;
import pl.mors.platform.text.Texts;

/** A rule and what it leaves out, in words of the reader's language. */
public final class RuleWords {

    /** Środa, sobota, niedziela: what goes before them has another ending. */
    private static final Set<DayOfWeek> FEMININE =
            EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private RuleWords() {}

    /** For example: co 2 tygodnie (wtorek, czwartek), do 30.06.2027; co miesiąc (pierwszy i trzeci wtorek), 6 terminów. */
    public static String of(RepeatRule rule) {
        return Texts.t("activity.series.rule", rhythm(rule), end(rule.end()));
    }

    private static String rhythm(RepeatRule rule) {
        return rule.isMonthly()
                ? Texts.n(
                        "activity.series.months",
                        rule.every(),
                        Texts.t("activity.series.nth", nths(rule), CalendarWords.weekday(rule.weekday())))
                : Texts.n("activity.series.weeks", rule.every(), weekdays(rule));
    }

    /** For example: pierwszy, drugi i trzeci. */
    private static String nths(RepeatRule rule) {
        var gender = FEMININE.contains(rule.weekday()) ? ".f" : ".m";
        var words = rule.nths().stream()
                .map(nth -> Texts.t("activity.series.nth." + nth + gender))
                .toList();
        var last = words.size() - 1;
        return last == 0
                ? words.getFirst()
                : Texts.t("activity.series.nths", String.join(", ", words.subList(0, last)), words.getLast());
    }

    private static String weekdays(RepeatRule rule) {
        return rule.isOnWorkdays()
                ? Texts.t("activity.series.workdays")
                : rule.weekdays().stream().map(CalendarWords::weekday).collect(Collectors.joining(", "));
    }

    private static String end(RepeatRule.End end) {
        return switch (end) {
            case RepeatRule.Until until -> Texts.t("activity.series.until", until.day());
            case RepeatRule.Count count -> Texts.n("activity.session.count", count.count());
        };
    }

    /** Why there is no session on a day of the rule. */
    public static String of(SeriesDays.LeftOut left) {
        var name = left.name();
        return name == null ? Texts.t("activity.series.left." + left.why().code()) : name;
    }
}
