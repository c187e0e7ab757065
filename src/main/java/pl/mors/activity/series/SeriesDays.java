package pl.mors.activity.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;
import pl.mors.platform.WorkingDays;

/**
 * On which days of its rule a series meets, and which it leaves out (RFC 5545 calls them exceptions).
 *
 * @param first day from which the rule is reckoned
 * @param meets in order
 * @param left what the rule names and is left out, in order
 * @param added what the rule does not name and is a day of the series all the same, in order
 */
public record SeriesDays(
        RepeatRule rule, LocalDate first, List<LocalDate> meets, List<LeftOut> left, List<LocalDate> added) {

    public SeriesDays {
        meets = List.copyOf(meets);
        left = List.copyOf(left);
        added = List.copyOf(added);
    }

    /** Why a day is left out. */
    public enum Why implements Coded {
        HOLIDAY,
        SCHOOL_BREAK,
        CLASH,
        BY_HAND
    }

    /** @param name of the school break */
    public record LeftOut(LocalDate day, Why why, @Nullable String name) {}

    /**
     * @param holidays whether days off by law are left out
     * @param breaks those that are left out
     */
    public static SeriesDays of(RepeatRule rule, LocalDate first, boolean holidays, List<SchoolBreak> breaks) {
        List<LocalDate> meets = new ArrayList<>();
        List<LeftOut> left = new ArrayList<>();
        for (var day : rule.days(first)) {
            leftOut(day, holidays, breaks).ifPresentOrElse(left::add, () -> meets.add(day));
        }
        return new SeriesDays(rule, first, meets, left, List.of());
    }

    /**
     * With single days left out and others added by hand, which outweighs a day off (RFC 5545, EXDATE and RDATE).
     *
     * @param without days of the rule; others change nothing
     * @param with days of no rule, or days that were left out
     */
    public SeriesDays byHand(Collection<LocalDate> without, Collection<LocalDate> with) {
        var named = rule.days(first);
        var leftNow = Stream.concat(
                        left.stream().filter(one -> !with.contains(one.day())),
                        meets.stream()
                                .filter(day -> without.contains(day) && !with.contains(day))
                                .map(day -> new LeftOut(day, Why.BY_HAND, null)))
                .sorted(Comparator.comparing(LeftOut::day))
                .toList();
        var meetsNow = Stream.concat(meets.stream().filter(day -> !without.contains(day)), with.stream())
                .distinct()
                .sorted()
                .toList();
        return new SeriesDays(
                rule,
                first,
                meetsNow,
                leftNow,
                with.stream()
                        .distinct()
                        .filter(day -> !named.contains(day))
                        .sorted()
                        .toList());
    }

    /**
     * What goes on by a rule on given days, which need not be those that it names: the others of the rule are left out.
     *
     * @param meets in order, each once
     */
    static SeriesDays goingOn(RepeatRule rule, List<LocalDate> meets) {
        var first = meets.getFirst();
        var named = rule.days(first);
        return new SeriesDays(
                rule,
                first,
                meets,
                named.stream()
                        .filter(day -> !meets.contains(day))
                        .map(day -> new LeftOut(day, Why.BY_HAND, null))
                        .toList(),
                meets.stream().filter(day -> !named.contains(day)).toList());
    }

    private static Optional<LeftOut> leftOut(LocalDate day, boolean holidays, List<SchoolBreak> breaks) {
        return holidays && WorkingDays.isHoliday(day)
                ? Optional.of(new LeftOut(day, Why.HOLIDAY, null))
                : breaks.stream()
                        .filter(one -> one.period().contains(day))
                        .findFirst()
                        .map(one -> new LeftOut(day, Why.SCHOOL_BREAK, one.name()));
    }
}
